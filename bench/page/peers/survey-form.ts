// SurveyJS as a contact form: https://surveyjs.io/form-library/documentation/get-started-html-css-javascript
import 'survey-core/survey-core.fontless.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import { TOPICS } from './topics.js';

const survey = new Model({
  completeText: 'Send',
  completedHtml: '<p>We have your message.</p>',
  showProgressBar: false,
  elements: [
    { type: 'radiogroup', name: 'topic', title: 'What is it about?', isRequired: true, choices: [...TOPICS] },
    { type: 'comment', name: 'message', title: 'Your message', isRequired: true },
    { type: 'text', name: 'name', title: 'Your name' },
    {
      type: 'text',
      inputType: 'email',
      name: 'email',
      title: 'Email',
      isRequired: true,
      validators: [{ type: 'email' }],
    },
  ],
});
survey.onCompleting.add(async (sender, options) => {
  const response = await fetch('/tickets', { method: 'POST', body: JSON.stringify(sender.data) });
  options.allow = response.ok;
});
survey.render(document.querySelector('#form') as HTMLElement);
