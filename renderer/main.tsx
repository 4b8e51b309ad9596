import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/tokens.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createAnswers } from './client/answers';
import { firstAnswers } from './first-answers';
import { startI18n } from './i18n/i18n';
import { fetchArticlePanes } from './screens/library/late-article';
import { styleNonce } from './style-nonce';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
setNonce(styleNonce());
const answers = createAnswers();
void Promise.all([firstAnswers(answers), startI18n()]).then(() => {
  createRoot(root).render(<App client={answers} />);
});
// Core is still opening the library.
fetchArticlePanes();
