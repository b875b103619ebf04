// SurveyJS, one question on a page, the verdict as its thank-you page:
// https://surveyjs.io/form-library/documentation/get-started-html-css-javascript
import 'survey-core/survey-core.fontless.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import { CHOICES, VERDICTS } from './questions.js';

const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  pageNextText: 'Continue',
  completeText: 'Continue',
  showProgressBar: false,
  elements: [
    ...CHOICES.map(({ id, title, several, options }) => ({
      type: several ? 'checkbox' : 'radiogroup',
      name: id,
      title,
      choices: options.map(({ value, label }) => ({ value, text: label })),
    })),
    { type: 'text', inputType: 'date', name: 'arrived', title: 'When did it arrive?' },
  ],
  completedHtml: VERDICTS.yes,
  completedHtmlOnCondition: [
    { expression: "{tags} contains 'engraved'", html: VERDICTS.no },
    { expression: "{matter} = 'broken'", html: VERDICTS.faulty },
  ],
});
survey.render(document.querySelector('#wizard') as HTMLElement);
