import { DeskbellFaq } from '../elements/faq/index.js';
import { StudioApp } from './app.js';

customElements.define('deskbell-faq', DeskbellFaq);
customElements.define('deskbell-studio', StudioApp);
