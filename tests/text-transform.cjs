// Jest's counterpart of webpack's asset/source: a .csv import is its text.
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
