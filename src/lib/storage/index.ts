export { PodoDatabase, type ContentRow, type CourseRow, type DeckCountsRow, type DeckRow } from './schema';
export { attempt, storageError, type StorageError } from './errors';
export { openDatabase, type Watch } from './open';
export { record, undoLast, type RecordContext, type Recorded, type Seen } from './record';
export { readSupply } from './supply';
export { readContents, readDeck } from './contents';
