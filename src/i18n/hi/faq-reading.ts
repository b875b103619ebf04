import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: 'वापस',
  backToResults: 'जवाबों पर वापस',
  backToTopic: '“{topic}” पर वापस',
  steps: 'कदम दर कदम',
  related: 'मिलते-जुलते सवाल',
  explain: '“{term}” का क्या मतलब है?',
  solved: 'क्या इससे आपकी समस्या हल हुई?',
  yes: 'हाँ, धन्यवाद',
  no: 'पूरी तरह नहीं',
  thanks: 'जानकर अच्छा लगा। बताने के लिए धन्यवाद।',
  whyNot: 'क्या कमी रह गई?',
  reasonOther: 'यह मेरे सवाल का जवाब नहीं है',
  reasonUnclear: 'समझने में मुश्किल है',
  reasonWrong: 'इसमें कुछ सही नहीं लगता',
  sorry: 'धन्यवाद, इससे हमें सुधार करने में मदद मिलेगी। आगे हमारी टीम आपकी मदद कर सकती है।',
  articleMissing: 'यह जवाब अब यहाँ नहीं है। इसे खोजें, या विषय देखें।',
  inLanguage: 'यह अभी केवल {language} में है।',
  personMissing: 'इस पेज पर अभी संपर्क फ़ॉर्म नहीं है। कृपया इस वेबसाइट पर दी गई संपर्क जानकारी देखें।',
};
