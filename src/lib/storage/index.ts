export { PodoDatabase, type ContentRow, type CourseRow, type DeckCountsRow, type DeckRow } from './schema';
export { attempt, type StorageError } from './errors';
export { isUntouched, openDatabase, watchDatabase, type Watch } from './open';
export { record, type RecordContext, type Recorded, type Seen } from './record';
export { readSupply } from './supply';
export { readContents } from './contents';
