import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { later } from '../../game/ui/later';

const greeting = ({ name }: { readonly name: string }) => <p>Howdy, {name}</p>;

describe('a panel that comes later', () => {
  it('takes no place before its code is there, and is itself from then on', async () => {
    const Panel = later(() => Promise.resolve(greeting));
    expect(renderToString(<Panel name="Jo" />)).toBe('');
    await Panel.fetch();
    expect(renderToString(<Panel name="Jo" />)).toBe('<p>Howdy, Jo</p>');
  });

  it('asks for its code once, and again after it could not be had', async () => {
    let asked = 0;
    const Panel = later(() => (++asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(greeting)));
    await expect(Panel.fetch()).rejects.toThrow('offline');
    await Panel.fetch();
    await Panel.fetch();
    expect(asked).toBe(2);
  });
});
