export { fillIn, filledPlaces, textOf } from './fill-in';
export { gradeCommandAnswer, type CommandGraded } from './grade-command';
export {
  gradeManifestAnswer,
  prepareManifest,
  type ManifestGraded,
  type PreparedManifest,
} from './grade-manifest';
