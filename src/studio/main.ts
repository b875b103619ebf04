import { DeskbellFaq } from '../elements/faq/index.js';
import { StudioApp } from './app.js';

// The page speaks the language of the browser, where it knows it; problems are told in English, as on the command line.
if (navigator.language.startsWith('ru')) document.documentElement.lang = 'ru';

customElements.define('deskbell-faq', DeskbellFaq);
customElements.define('deskbell-studio', StudioApp);
