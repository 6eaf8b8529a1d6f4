import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { MarkedText } from './marked-text';
import type { Mark } from './text-pieces';
import type { TextEditor } from './use-text-editor';
import './highlighted-text.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly lang: Lang; // of the text, for the spelling checker
  readonly editor: TextEditor;
  readonly marks: readonly Mark[];
  readonly placeholder: string;
  readonly describedBy?: string;
  readonly lines: boolean; // whether Enter may start a new line
  readonly onFocus?: () => void;
}

/**
 * A text field whose words are marked while they are written. The field itself is a plain textarea, so
 * caret, selection and spelling stay the browser's; the marks lie behind it, in the same words, set with
 * the same metrics and painted transparent. That copy also gives the field its height.
 */
export function HighlightedText({ id, label, lang, editor, marks, placeholder, describedBy, lines, onFocus }: Props): JSX.Element {
  return (
    <div class="highlighted">
      <div class="highlighted-marks" aria-hidden="true">
        <MarkedText text={editor.value} marks={marks} />
        {/* A last empty line has no height of its own. */}
        {'\u200B'}
      </div>
      <textarea
        id={id}
        ref={editor.area}
        class="highlighted-area"
        aria-label={label}
        aria-describedby={describedBy}
        lang={lang}
        rows={1}
        spellcheck
        autocapitalize="sentences"
        autocomplete="off"
        placeholder={placeholder}
        value={editor.value}
        onBeforeInput={editor.onBeforeInput}
        onInput={editor.onInput}
        onCompositionEnd={editor.onCompositionEnd}
        onKeyDown={(event) => {
          if (!lines && event.key === 'Enter' && !event.isComposing) event.preventDefault();
          else editor.onKeyDown(event);
        }}
        onFocus={onFocus}
      />
    </div>
  );
}
