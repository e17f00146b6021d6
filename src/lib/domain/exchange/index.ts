export * from './backup';
export { readReviewLog, type ReviewLogError } from './review-log';
