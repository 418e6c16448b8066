/** How far from the mean a value counts, in spreads: the same in training and when asked. */
export const FARTHEST = 4;
/** What a hidden unit lets through of a negative sum: the same in training and when asked. */
export const LEAK = 0.01;
