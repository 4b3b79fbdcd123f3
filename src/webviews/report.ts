import type { FromReport, ToReport } from '../core/export/html/messages.ts';
import { element } from './elements.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromReport): void };
const desk = acquireVsCodeApi();

const print = element('button', { type: 'button' }, 'Print…');
const report = element('main', {});
document.body.append(element('div', { class: 'bar' }, print), report);

print.addEventListener('click', () => {
  desk.postMessage({ does: 'print' });
});

window.addEventListener('message', ({ data }: MessageEvent<ToReport>) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(data.style);
  document.adoptedStyleSheets = [sheet];
  report.innerHTML = data.html;
  for (const mark of report.querySelectorAll<HTMLElement>('mark')) {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'link');
  }
});

const goTo = (target: EventTarget | null): void => {
  const at = target instanceof Element ? target.closest('mark')?.getAttribute('data-at') : null;
  if (typeof at === 'string') desk.postMessage({ does: 'goTo', at: Number(at) });
};
report.addEventListener('click', ({ target }) => {
  goTo(target);
});
report.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter') goTo(target);
});
desk.postMessage({ does: 'ready' });
