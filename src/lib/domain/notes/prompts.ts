/**
 * What terminals print before a command: `$`, `>`, `%`, `user@host:~$`, `[root@host ~]#`, `(venv) $`, `PS C:\>`, `C:\>`, and
 * prompts of databases (`mysql>`, `postgres=#`, `127.0.0.1:6379>`).
 */
const kinds = [
  /(?:\([\w.-]+\)\s+)?\[?[\w.-]+@[\w.-]+(?:[: ][~/][\w./~-]*|:~|\s~)?\]?\s?[$#%>](?=\s)/,
  /(?:\([\w.-]+\)\s+)?[$>%](?=\s)/,
  /PS(?:\s[A-Za-z]:[^>]*)?>/,
  /[A-Z]:\\[^>|]*>/,
  /(?:mysql|mariadb|sqlite|redis|psql|\d{1,3}(?:\.\d{1,3}){3}:\d+|\w+=)[>#](?=\s)/,
];

const prompt = new RegExp(`^(?:${kinds.map(({ source }) => source).join('|')})\\s*(?=\\S)`);

/** How many characters of a text are a prompt; 0 where none begins it. */
export const promptLength = (text: string): number => prompt.exec(text)?.[0].length ?? 0;
