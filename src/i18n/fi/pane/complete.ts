export const complete = {};
