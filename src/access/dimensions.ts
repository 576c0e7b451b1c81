/** The names of the dimensions of requests. */
export const action = 'action';
export const resource = 'resource';
export const principal = 'principal';
export const keyDimension = (lowerKey: string): string => `key ${lowerKey}`;
