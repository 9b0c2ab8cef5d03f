export const assign = {};
