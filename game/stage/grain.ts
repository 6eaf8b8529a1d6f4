/** Paper grain, one 512 px tile, static. Laid over the picture with soft light at 26 %, never over words. */
export const grainTile =
  '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><filter id="n" x="0" y="0" width="1" height="1">' +
  '<feTurbulence type="fractalNoise" baseFrequency=".82" numOctaves="2" seed="7" stitchTiles="stitch"/><feColorMatrix type="saturate" values="0"/>' +
  '<feComponentTransfer><feFuncR type="linear" slope="2.2" intercept="-.6"/><feFuncG type="linear" slope="2.2" intercept="-.6"/>' +
  '<feFuncB type="linear" slope="2.2" intercept="-.6"/><feFuncA type="linear" slope="0" intercept="1"/></feComponentTransfer>' +
  '</filter><rect width="512" height="512" filter="url(#n)"/></svg>';
