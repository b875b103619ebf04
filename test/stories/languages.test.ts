import { testStories } from './test-stories.js';

testStories('languages');
