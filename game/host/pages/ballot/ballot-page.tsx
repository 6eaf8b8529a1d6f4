import '../../../ui/style/fonts.css';
import '../../../ui/style/tokens.css';
import '../../../ui/style/base.css';
import { render } from 'preact';
import { languages, type Lang } from '../../../outcome/drafts';
import { ballotWords } from '../../../words/ballot';
import { say } from '../../../words/say';
import { Seat } from '../../live-client';
import { readWord } from '../../protocol';
import { BallotScreen } from './ballot-screen';
import { keepSeat, recallSeat } from './seat-key';
import { WordForm } from './word-form';
import './ballot.css';

/** The page on every phone of the room. No account, no name: a seat that this phone keeps. */
const place = document.getElementById('ballot');
if (!place) throw new Error('ballot.html has no element "ballot".');
const page = place;

function firstLanguage(): Lang {
  for (const wish of navigator.languages) {
    const lang = languages.find((one) => wish.startsWith(one));
    if (lang) return lang;
  }
  return 'en';
}

let lang = firstLanguage();
let seat: Seat | undefined;
let room: string | undefined;
let table: number | undefined;

function draw(): void {
  document.documentElement.lang = lang;
  document.title = say(ballotWords.title, lang);
  render(
    seat && room ? (
      <BallotScreen
        view={seat.view}
        word={room}
        lang={lang}
        table={table}
        onLang={setLang}
        onTable={sitAt}
        onVote={(choice) => seat?.vote(choice)}
        onWrite={(text) => seat?.write(text)}
        onComeBack={() => seat?.comeBack()}
        onOtherWord={() => (location.hash = '')}
      />
    ) : (
      <WordForm lang={lang} onLang={setLang} onWord={(word) => (location.hash = word)} />
    ),
    page,
  );
}

function setLang(one: Lang): void {
  lang = one;
  draw();
}

function sitAt(at: number | undefined): void {
  if (!room || !seat) return;
  table = at;
  keepSeat(room, { ...recallSeat(room), table });
  seat.sitAt(table);
  draw();
}

function enter(): void {
  seat?.dispose();
  room = readWord(decodeURIComponent(location.hash.slice(1)));
  seat = undefined;
  if (room) {
    const memory = recallSeat(room);
    table = memory.table;
    seat = new Seat({ room, seat: memory.seat, table });
    seat.subscribe(draw);
  }
  draw();
}

window.addEventListener('hashchange', enter);
enter();
