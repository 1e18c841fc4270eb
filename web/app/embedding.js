// What only an embedded page needs, fetched where there is a page around: its screen, its size, what may be asked of it.

import '../style/embed/embed.css';
import '../style/embed/embed_bar.css';

export { startEmbed } from '../embed/frame/embed.js';
export { createEmbedScreen } from './embed_screen.js';
export { embedSize } from './embed_size.js';
export { embedded } from './embedded.js';
