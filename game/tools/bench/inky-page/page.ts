import { Story } from 'inkjs';
import compiled from '../../../../stories/02-takes-up-social-selling/en.ink';

/**
 * The yardstick of the bench: the same text, played as the Ink editor's own web export plays it. The
 * runtime and the story come first; then every paragraph appears 200 ms after the one before it, and
 * the choices come last, in the same rhythm. Written anew, after its behaviour.
 */
const beatMs = 200;
const story = new Story(compiled.ink);
const page = document.getElementById('story') as HTMLElement;

function add(className: string, afterMs: number): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = `${className} waits`;
  page.append(paragraph);
  setTimeout(() => paragraph.classList.remove('waits'), afterMs);
  return paragraph;
}

function goOn(): void {
  let afterMs = 0;
  while (story.canContinue) {
    add('line', afterMs).textContent = story.Continue();
    afterMs += beatMs;
  }
  for (const { index, text } of story.currentChoices) {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = text;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      for (const choice of page.querySelectorAll('.choice')) choice.remove();
      story.ChooseChoiceIndex(index);
      goOn();
    });
    add('choice', afterMs).append(link);
    afterMs += beatMs;
  }
}

goOn();
