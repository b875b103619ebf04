import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** Forms of 하다 and 되다 behind a noun (반품하고, 배송되나요), and particles of two syllables or more. */
const LIGHT =
  /(?<=..)(?:하시면|하셔도|하나요|하려면|하려고|했어요|했는데|할게요|할까요|합니다|하고|하는|하기|하면|하지|해요|해서|해야|해도|했어|할|한|해|되나요|됐어요|됐는데|됩니다|되는|되면|되어|돼요|돼서|된|될|돼)$/;
const LONG =
  /(?<=.)(?:으로부터|에서는|에서도|까지는|이라도|이에요|입니다|인가요|이라는|에서|에게|한테|까지|부터|보다|처럼|마다|이나|이랑|이라|예요|에요|으로|은요|는요)$/;
/** A particle has one form behind a consonant and another behind a vowel: the wrong one belongs to the word. */
const CLOSED = /(?<=.)[은을이과]$/;
const OPEN = /(?<=.)[는를]$|(?<=..)(?:[가와나]|로|랑)$/;
const ANY = /(?<=..)[에도만의로]$/;
const VERB =
  /(?<=.)(?:고싶어요|었어요|았어요|습니다|시거나|거나|어요|아요|나요|까요|네요|세요|는데|은데|려면|으면|려고|아서|어서|어야|아야|고|면|서|야|지)$/;

const BASE = 0xac00;
/** The final consonant of a syllable by its number in Unicode: 0 none, 20 ㅆ. */
const finalOf = (word: string): number => (word.charCodeAt(word.length - 1) - BASE) % 28;

/** What is left of a verb: without the ㅆ of the past, contracted vowels apart (왔 → 오, 바꿔 → 바꾸). */
function verb(word: string): string {
  const code = word.charCodeAt(word.length - 1) - BASE;
  const open = code - (code % 28 === 20 ? 20 : 0);
  const vowel = Math.floor(open / 28) % 21;
  const whole = { 6: 20, 9: 8, 10: 11, 14: 13 }[vowel] ?? vowel;
  const last = open % 28 ? open : open + (whole - vowel) * 28;
  return word.slice(0, -1) + String.fromCharCode(BASE + last);
}

/** A light stemmer: what stands behind a noun or a verb is cut off once, by the shape of the syllable before it. */
function stem(word: string): string {
  const mixed = /^([a-z0-9]+)[가-힣]{1,3}$/.exec(word);
  if (mixed) return mixed[1] as string;
  if (!/^[가-힣]{2,}$/.test(word)) return word;
  for (const ending of [LIGHT, LONG]) if (ending.test(word)) return word.replace(ending, '');
  if (VERB.test(word)) return verb(word.replace(VERB, ''));
  const before = word.slice(0, -1);
  return word.replace(finalOf(before) ? CLOSED : OPEN, '').replace(word.length > 2 ? ANY : /$^/, '');
}

/** Korean. */
export const language: Language = {
  locale: 'ko',
  stem,
  personal: wordSet('저 제 제가 저는 나 내 내가 나는 저희 우리 싶어요 싶은데 싶습니다 주세요 할게요'),
  stopWords: wordSet(`
    저 제 제가 저는 나 내 내가 나는 저희 우리 이 그 것 거 걸 게 건 수 좀 더 잘 너무 안 못 때 및 또는 그리고 그런데 혹시 아직 아직도 이미 다시
    어떻게 어떡하죠 어떤 어디 어디서 어디에 언제 왜 뭐 무엇 무엇을 얼마 얼마나 얼마예요 얼마에요 얼마인가요 얼마나요 몇
    있나요 있어요 있는 있을까요 없나요 없어요 되나요 돼요 되는 됐어요 됐는데 하고 하는 해요 하나요 할 한 하면 해야 싶어요 싶은데 싶습니다
    주세요 주시면 주실 알고 알려 궁금해요 인가요 이에요 예요 할게요 했어요 가능해요 가능한가요 가능 지금 바로 그냥 네 요`),
  synonyms: groups(`
    반품, 돌려보내, 돌려보내고, 반송, 돌려보내신
    환불, 돈, 입금, 돌려받기, 들어와요, 들어왔어요
    교환, 바꾸, 바꿀, 큰 걸로, 작은 걸로, 다른 색
    사이즈, 치수, 크기, 작아서, 커서, 작아, 커
    색상, 색, 컬러
    취소, 취소하기, 잘못 시켰어요, 주문취소
    주문, 구매, 시켰어요, 주문한
    배송, 택배, 배달, 발송, 출고
    배송비, 택배비, 배송 비용, 배송료
    며칠, 기간, 걸리나요, 걸려요, 도착
    조회, 추적, 어디쯤, 위치, 안 왔어요, 안 와요
    송장, 송장번호, 운송장, 송장 번호
    기한, 마감, 며칠 안
    파손, 깨져서, 깨졌어요, 부서졌어요, 망가졌어요, 불량, 불량품, 하자
    고장, 안 켜져요, 작동, 안 돼요
    수리, 보증, 무상, a/s, as, 에이에스
    결제, 지불, 낼
    결제 수단, 결제 방법, 지불 방법
    오류, 에러, 실패, 안 돼요
    할부, 무이자, 나눠 내기
    카드, 신용카드, 체크카드
    영수증, 현금 영수증, 계산서, 명세서, 전표
    세금계산서, 세금 계산서
    주소, 배송지, 받을 곳, 이사
    비밀번호, 비번, 암호, 패스워드
    잊어버렸어요, 까먹음, 까먹었어요, 기억이 안
    로그인, 접속, 들어가기
    계정, 아이디, 회원
    가입, 회원가입, 회원 가입
    탈퇴, 회원 탈퇴, 계정 삭제
    고객센터, 상담원, 상담, 문의, 연락처
    전화, 전화번호, 통화
    메일, 이메일
    운영 시간, 영업 시간, 몇 시, 상담 시간
    매장, 가게, 오프라인
    쿠폰, 할인, 할인 코드, 세일
    적립금, 포인트, 마일리지
    선물, 기프트
    재고, 품절, 입고
    무료, 공짜
    해외, 외국, 국제
    반품신청, 반품 신청
    교환신청, 교환 신청
    환불신청, 환불 신청
    배송조회, 배송 조회
    주문내역, 주문 내역
    주문조회, 주문 조회
    결제수단, 결제 수단
    결제오류, 결제 오류
    계좌이체, 계좌 이체
    회원정보, 회원 정보
    운영시간, 운영 시간, 영업시간
    현금영수증, 현금 영수증
    보증기간, 보증 기간`),
};
