import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import { say } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import './drop-story.css';

type OnOpen = (name: string, source: string) => void;

/** Hands a file's name and text on. Whether it is a story, and a sound one, is judged elsewhere. */
async function open(file: File | null | undefined, onOpen: OnOpen): Promise<void> {
  if (file) onOpen(file.name, await file.text());
}

/** A quiet button to open an .ink or compiled .json file, and beside it the way to the page where one is written. */
export function OpenStoryButton({ lang, onOpen }: { readonly lang: Lang; readonly onOpen: OnOpen }): JSX.Element {
  return (
    <div class="own-story">
      <label class="plate open-story">
        <input
          type="file"
          accept=".ink,.json"
          onChange={(event) => {
            const field = event.currentTarget;
            void open(field.files?.[0], onOpen).finally(() => (field.value = '')); // so that a mended file can be picked again
          }}
        />
        <Icon name="open" />
        <span>
          {say(shell.openStory, lang)} <small>{say(shell.openStoryKinds, lang)}</small>
        </span>
      </label>
      <a class="plate write-story" href="./studio.html">
        {say(shell.writeStory, lang)}
      </a>
    </div>
  );
}

/** Takes a story dropped anywhere on the page, and shows that it would be taken. */
export function DropStory({ lang, onOpen }: { readonly lang: Lang; readonly onOpen: OnOpen }): JSX.Element | null {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    function onDragOver(event: DragEvent): void {
      if (!carriesFile(event)) return; // a phrase dragged within a form is none of ours
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      setOver(false);
      if (!carriesFile(event)) return;
      event.preventDefault();
      void open(event.dataTransfer?.files[0], onOpen);
    }
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onOpen]);
  if (!over) return null;
  return (
    <div class="drop-story" aria-hidden="true">
      <p class="card display">{say(shell.dropHere, lang)}</p>
    </div>
  );
}
