export type Renderer = 'canvas' | 'webgl';

/** Names under which browsers report a GPU that is really the processor. */
const softwareNames = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/**
 * WebGL where there is a graphics card behind it, Canvas everywhere else. Without a card WebGL still
 * answers, and draws one frame a second on two cores; `failIfMajorPerformanceCaveat` does not notice.
 */
export function chooseRenderer(): Renderer {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'canvas';
  const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
  const name = String(gl.getParameter(unmasked ?? gl.RENDERER));
  // A browser keeps only so many contexts alive: give this one back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareNames.test(name) ? 'canvas' : 'webgl';
}
