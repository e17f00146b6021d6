/** What a person sees where neither the browser's storage nor the network has the app: plain words instead of a blank error. */
export function noPage(): Response {
  const html = `<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>포도 Podo</title>
<body style="font: 18px/1.6 system-ui, sans-serif; margin: 15vh auto; max-width: 22em; padding: 0 24px; color-scheme: light dark">
<p>지금은 포도를 열 수 없어요. 인터넷에 연결한 뒤 다시 열어 주세요. 학습 기록은 이 기기에 그대로 있어요.</p>
<p lang="en">Podo cannot be opened right now. Connect to the internet and open it again. Your progress is still on this device.</p>`;
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
