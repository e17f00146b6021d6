/** What is left on a clock, in minutes and seconds, with hours where there are any: "9:05", "1:00:00". A second begun counts. */
export function clockText(millis: number): string {
  const seconds = Math.ceil(millis / 1_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const head = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${head}:${two(seconds % 60)}`;
}
