import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** Endings of number, gender and person; at least three letters stay. */
const ENDING = /(?<=...)(?:ות|ים|תי|נו|תם|ה|ת|א|י)$/;

/**
 * A light stemmer in the manner of Larkey, Ballesteros and Connell (2002) for Arabic: the ending off, then the letters
 * that say a vowel and are written or not (ביטול, בטל), then the letters of use before the word (משה וכלב), as long as
 * three letters stay. So המשלוח, משלוחים and לשלוח are one: what is left is more a root than a word. A final letter is
 * the same letter, but not ן: it keeps זמן (time) from הזמנה (order).
 */
function stem(word: string): string {
  if (!/^[א-ת]{3,}$/.test(word)) return word;
  const ended = word.replace(ENDING, '');
  let rest = ended.charAt(0) + ended.slice(1, -1).replace(/[וי]/g, '') + ended.slice(-1);
  if (rest.length < 3) rest = ended;
  while (rest.length > 3 && /^[משהוכלב]/.test(rest)) rest = rest.slice(1);
  return rest.replace(/[םףץך]$/, (letter) => 'מפצכ'['םףץך'.indexOf(letter)] as string);
}

export const language: Language = {
  locale: 'he',
  stem,
  personal: wordSet('אני לי שלי אותי אליי אלי עליי עלי אנחנו לנו שלנו רוצה צריך צריכה אצלי'),
  stopWords: wordSet(`
    אני לי שלי אותי אליי אלי עליי עלי אנחנו לנו שלנו רוצה צריך צריכה אצלי אתם לכם שלכם אתכם הוא היא הם הן זה זו זאת אלה אלו את של על אל עם בלי
    לא כן אין יש כבר עוד עדיין רק גם או אם כי כדי אבל מה מי איך איפה מתי כמה למה האם איזה אילו באיזה באיזו אפשר מותר ניתן יכול יכולה עד תוך בתוך אחרי לפני
    כל היה היתה הייתה להיות שהוא שזה בזה לזה מזה שם כאן פה אז מאוד יותר פחות בבקשה תודה היי מספר`),
  synonyms: groups(`
    החזרה, להחזיר, לשלוח בחזרה, מחזירים
    החזר כספי, זיכוי, הכסף, החזר
    החלפה, להחליף, להמיר
    מידה, גודל, קטנה, גדולה, קטן, גדול
    צבע, גוון
    ביטול, לבטל, מבטלים, התחרטתי
    הזמנה, קנייה, רכישה, קניתי, הזמנתי
    משלוח, הובלה, שליח, תביאו, אספקה
    דמי משלוח, מחיר משלוח, עלות משלוח
    חבילה, משלוח, דואר
    מעקב, לעקוב, איפה החבילה, נתקע, סטטוס
    מגיע, מגיעה, הגעה, תביאו, מסירה
    עיכוב, מתעכב, לא בזמן
    אבד, נעלם, לא הגיע
    שבור, פגום, מקולקל, התנפץ, התנפצה, נשבר, פגם, נזק, ניזוק
    תקלה, הפסיק לעבוד, לא עובד, מקולקל, התקלקל
    אחריות, תיקון, לתקן, מעבדה
    תשלום, לשלם, שילמתי, תשלומים
    כרטיס, אשראי, ויזה, כרטיס אשראי
    bit, ביט
    paypal, פייפאל
    נדחה, לא עובר, נכשל, סירוב
    חיוב, חויבתי, ירד לי, גבו
    כפול, פעמיים
    חשבונית, קבלה, חשבונית מס
    עסק, חברה, עוסק
    כתובת, מען, מקום מגורים
    לשנות, לעדכן, שינוי, טעיתי, לתקן
    סיסמה, סיסמא, קוד כניסה, לא מצליח להתחבר, לא מצליחה להיכנס
    כניסה, להיכנס, להתחבר, התחברות
    חשבון, אזור אישי, פרופיל
    הרשמה, להירשם, לפתוח חשבון
    מחיקה, למחוק, לסגור חשבון
    קשר, לדבר, נציג, שירות לקוחות, מענה
    טלפון, נייד, להתקשר
    דוא״ל, מייל, אימייל
    שעות, פתוחים, פתוח, פעילות, זמינים
    חנות, סניף, חנויות
    מחיר, עלות, עולה
    הנחה, קופון, מבצע, קוד הנחה
    מתנה, שובר, גיפט קארד
    מלאי, זמינות, אזל
    חינם, בלי תשלום, ללא עלות`),
};
