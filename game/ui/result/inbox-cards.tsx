import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HeroName } from '../../session/state';
import { cast } from '../../words/cast';
import { listed, outcomeWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { plural, quote, say, typeset } from '../../words/say';
import { Face } from '../face';
import { Icon } from '../icon';
import type { Inbox } from './inbox';
import { TumbleweedMark } from './marks';
import './inbox-cards.css';

/** First name, as a contact signs. */
export function firstName(who: string, lang: Lang): string {
  const whole = cast[who]?.name[lang] ?? who;
  return /^(Mme|Mrs|Doc|Shérif|Sheriff)\s/.test(whole) ? whole : (whole.split(' ')[0] ?? whole);
}

interface Props {
  readonly lang: Lang;
  readonly hero: HeroName;
  readonly label: string;
  readonly inbox: Inbox;
  readonly silence: string | undefined; // the story's line for those who say nothing
  readonly open: number; // how many replies show before the rest is asked for
}

/** What came back: those who wrote, those who accepted without a word, and the silence of all the others. */
export function InboxCards({ lang, hero, label, inbox, silence, open }: Props): JSX.Element {
  const [all, setAll] = useState(false);
  const shown = all ? inbox.spoke : inbox.spoke.slice(0, open);
  const more = inbox.spoke.length - shown.length;
  const others = more === 0 ? inbox.unnamed : 0;
  const quiet = inbox.spoke.length + inbox.unnamed + inbox.mute.length === 0;
  const theOthers = quiet ? say(outcomeWords.allOfThem, lang, { n: inbox.silent }) : plural(inbox.silent, lang, outcomeWords.theOther, outcomeWords.theOthers);
  const [mute] = inbox.mute;
  return (
    <section class="inbox" aria-label={label}>
      <ul class="inbox-list">
        {shown.map((reply, index) => (
          <li key={reply.who} class="inbox-card card">
            <Face who={reply.who} hero={hero} expression="warm" />
            <p>
              <span class="inbox-who">{cast[reply.who]?.name[lang] ?? reply.who}</span>{' '}
              {others > 0 && index === shown.length - 1 && <span class="inbox-how">{plural(others, lang, outcomeWords.moreReply, outcomeWords.moreReplies)}</span>}
              <span class="inbox-text voice">{quote(reply.text, lang)}</span>
            </p>
          </li>
        ))}
        {inbox.spoke.length === 0 && inbox.unnamed > 0 && (
          <li class="inbox-card card">
            <span class="inbox-weed inbox-weed--tone">
              <Icon name="tone" size={1} />
            </span>
            <p>
              <span class="inbox-who">
                {inbox.unnamed} {plural(inbox.unnamed, lang, outcomeWords.conversation, outcomeWords.conversations)}
              </span>{' '}
              <span class="inbox-how">{say(outcomeWords.elsewhere, lang)}</span>
            </p>
          </li>
        )}
        {mute && inbox.spoke.length + inbox.unnamed === 0 && (
          <li class="inbox-card card inbox-card--mute">
            <Face who={mute} hero={hero} expression="sceptical" />
            <p>
              <span class="inbox-who">
                {listed(
                  inbox.mute.map((who) => firstName(who, lang)),
                  lang,
                )}
              </span>{' '}
              <span class="inbox-how">{say(inbox.mute.length === 1 ? outcomeWords.acceptedMute : outcomeWords.acceptedMutes, lang)}</span>
              <span class="inbox-text voice">{quote('…', lang)}</span>
            </p>
          </li>
        )}
        {silence && inbox.silent > 0 && (
          <li class="inbox-card card inbox-card--silence">
            <span class="inbox-weed">
              <TumbleweedMark />
            </span>
            <p>
              <span class="inbox-who">{theOthers}</span> <span class="inbox-how">{say(outcomeWords.silence, lang)}</span>
              <span class="inbox-text voice">{typeset(silence, lang)}</span>
            </p>
          </li>
        )}
      </ul>
      {more > 0 && (
        <button type="button" class="inbox-more button button--quiet pill" onClick={() => setAll(true)}>
          {plural(more, lang, outcomeWords.readMore, outcomeWords.readMores)}
        </button>
      )}
    </section>
  );
}
