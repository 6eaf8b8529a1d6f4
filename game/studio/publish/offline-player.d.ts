/** The player as one script and one style sheet, with the hashes a policy names them by. Made by tools/offline-player. */
declare module 'virtual:offline-player' {
  const player: { readonly script: string; readonly style: string; readonly scriptHash: string; readonly styleHash: string };
  export default player;
}
