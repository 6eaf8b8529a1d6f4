import { unreachableKnot } from '../../../game/story/lint/unreachable-knot';
import { describeRule } from '../../helpers/describe-rule';

describeRule(unreachableKnot, {
  silent: [
    '=== a\nLoose knots without an opening are nobody’s business.\n-> END\n=== b\nB.\n-> END',
    '-> a\n=== a\n* [on] -> b.second\n=== b\n= first\nOne.\n-> second\n= second\nTwo.\n-> first',
    '-> a\n=== a\n{ f(1) }\n-> END\n=== function f(x)\n~ return x',
    'VAR where = -> b\n-> a\n=== a\n-> where\n=== b\nB.\n-> END',
    '-> a\n=== a\n<- side\n-> t ->\n-> END\n=== side\nS.\n-> DONE\n=== t\nT.\n->->',
  ],
  notices: [
    ['-> a\n=== a\nA.\n-> END\n=== b\nB.\n-> b', 5, '"b"'],
    ['-> a.one\n=== a\n= one\nA.\n-> END\n= two\nB.\n-> END', 6, '"a.two"'],
  ],
});
