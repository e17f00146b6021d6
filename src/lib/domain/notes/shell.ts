import { cut, hidden, type Line } from './outline';

const programs =
  'kubectl|k|kubeadm|helm|docker|docker-compose|podman|minikube|kind|kops|kustomize|crictl|ctr|etcdctl|git|systemctl|journalctl';
const program = new RegExp(`^(?:sudo\\s+)?(?:${programs})(?:\\s+\\S|$)`);
const prompt = /^[$>]\s+(?=\S)/;

/** A program with its first word. No command has a Korean one: "kind 필드" is a term. */
const programWithWord = new RegExp(`^(?:sudo\\s+)?(?:${programs})\\s+(?![:：=→—–-](?:\\s|$))[^\\s가-힣]`);

export const hasPrompt = (text: string): boolean => prompt.test(text);

/** Whether a line of text is a command: after a prompt, or a program that the notes are likely to speak of. */
export const startsCommand = (text: string): boolean => hasPrompt(text) || programWithWord.test(text);

/** A command's words before its first flag: what a continuation line with another flag inherits. */
export function withoutFlags(text: string): string {
  const words = splitCommand({ source: text, mask: text, line: 0 })?.command ?? text;
  return `$ ${words.replace(/\s-{1,2}[A-Za-z].*$/s, '')}`;
}

export interface DescribedCommand {
  command: string;
  description: Line;
}

/**
 * Where a command's description begins: at the first ` : ` or ` # ` outside quotes, else at the first colon that has a
 * space after it. A tab counts as a space.
 */
function descriptionStart(text: string): { at: number; length: number } | undefined {
  let quote = '';
  let colon: { at: number; length: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const next = text.slice(at, at + 2);
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (at > 0 && /\s/.test(text[at - 1]!) && /^(?:[:：]|#)\s/.test(next)) return { at, length: 2 };
    else if (/^[:：]\s/.test(next)) colon ??= { at, length: 2 };
  }
  return colon;
}

/** `$ command : what it does`, `kubectl … # what it does`; the description is empty where none is given. */
export function splitCommand(line: Line): DescribedCommand | undefined {
  const begin = prompt.exec(line.source)?.[0].length ?? 0;
  const body = line.source.slice(begin);
  if (!startsCommand(line.source)) return undefined;
  const start = descriptionStart(body);
  const command = (start ? body.slice(0, start.at) : body).trim();
  // "kubectl" alone is the program, a term with a meaning.
  if (begin === 0 && !/\s/.test(command)) return undefined;
  return { command, description: cut(line, begin + (start ? start.at + start.length : body.length)) };
}

/** The command in a text that is nothing but one code span: "`kubectl get pods`". */
export function commandInCode(line: Line): string | undefined {
  const code = /^(`+)\s*(.+?)\s*\1$/s.exec(line.source);
  if (!code || [...line.mask].some((letter) => letter !== hidden)) return undefined;
  const text = code[2]!.replace(prompt, '');
  return program.test(text) && /\s/.test(text) ? text : undefined;
}

/** `get -o yaml/json` is two commands; a path or `deployment/web` is one. */
export function alternatives(command: string): string[] {
  const last = /^(.*\s(?:-o|--output)[\s=])([a-z]+(?:\/[a-z]+)+)$/.exec(command);
  return last ? last[2]!.split('/').map((word) => last[1]! + word) : [command];
}
