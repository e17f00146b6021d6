export { union, type Merged } from './union';
