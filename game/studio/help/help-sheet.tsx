import type { JSX } from 'preact';
import { examples, tagKeys } from '../../story/tag';
import { type Lang, say } from '../../words/say';
import { help, keys, signs } from '../../words/studio-help';
import { tagMeanings, type TagPlace, tagPlaces } from '../../words/tags';
import { Sheet } from '../panels/sheet';
import './help.css';

const places = ['picture', 'decision', 'bracket', 'ending', 'form', 'top'] as const satisfies readonly TagPlace[]; // the most wanted first

/** How an episode is written, in a page: for whoever has never seen Ink, and for whoever forgot a name. */
export function HelpSheet({ lang, onClose }: { readonly lang: Lang; readonly onClose: () => void }): JSX.Element {
  return (
    <Sheet title={say(help.title, lang)} lang={lang} wide onClose={onClose}>
      <p class="voice sheet-lead">{say(help.about, lang)}</p>
      <table class="help-table">
        <thead>
          <tr>
            <th scope="col">{say(help.write, lang)}</th>
            <th scope="col">{say(help.does, lang)}</th>
          </tr>
        </thead>
        <tbody>
          {signs.map(({ sample, does }) => (
            <tr key={sample.en}>
              <td>
                <code>{sample[lang]}</code>
              </td>
              <td>{say(does, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say(help.tags, lang)}</h3>
      <p class="muted">{say(help.tagsAbout, lang)}</p>
      {places.map((place) => (
        <details key={place} class="help-tags">
          <summary>{say(tagPlaces[place], lang)}</summary>
          <dl>
            {tagKeys
              .filter((key) => tagMeanings[key]?.place === place)
              .map((key) => (
                <div key={key}>
                  <dt>
                    <code># {examples[key]}</code>
                  </dt>
                  <dd>{say(tagMeanings[key] ?? { fr: '', en: '' }, lang)}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
      <h3>{say(help.keys, lang)}</h3>
      <table class="help-table">
        <tbody>
          {keys.map(({ key, does }) => (
            <tr key={key.en}>
              <th scope="row">{say(key, lang)}</th>
              <td>{say(does, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
