// Scripts without spaces: Intl.Segmenter cuts the words. Thai has no file of its own, and that must be enough.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, loadLanguage } from '../../src/search/index.js';
import { article } from './helpers.js';

/** Each line an article, and questions that people ask in other words. */
const CONTENTS: Readonly<
  Record<string, readonly (readonly [question: string, answer: string, ...asked: string[]])[]>
> = {
  ja: [
    [
      '商品を返品するにはどうすればいいですか？',
      'マイページからラベルを印刷し、30日以内に荷物をお送りください。',
      '返品したい',
      '返品の方法を教えて',
      '買った靴を返したい',
    ],
    [
      '返金はいつされますか？',
      '荷物が届いてから14日以内に返金いたします。',
      '返金されない',
      'お金はいつ戻りますか',
      '返金まで何日かかる',
    ],
    [
      'サイズを交換できますか？',
      '在庫があれば、サイズの交換は無料です。',
      '小さいので交換したい',
      '別のサイズに変えたい',
    ],
    [
      '配送料はいくらですか？',
      '5000円以上のご注文は送料無料、それ以外は500円です。',
      '送料',
      '送料無料になりますか',
      '配送の料金',
    ],
    [
      '注文した荷物はどこですか？',
      'メールの追跡番号でご確認ください。',
      '荷物が届かない',
      '追跡番号',
      '注文品がまだ来ない',
    ],
    [
      '届いた商品が壊れていました',
      '写真をお送りいただければ、新しい商品とお取り替えします。',
      '壊れていた',
      '不良品だった商品が壊れてる',
    ],
    [
      'どんな支払い方法がありますか？',
      'クレジットカード、ペイペイ、銀行振込をご利用いただけます。',
      'カードで払えますか',
      'ﾍﾟｲﾍﾟｲ',
      '支払方法',
      'クレジットカード使える？',
    ],
    [
      '注文をキャンセルするには？',
      '発送前であれば、マイページからキャンセルできます。',
      'キャンセルしたい',
      '注文を取り消したい キャンセル',
      '注文キャンセル',
    ],
    [
      'パスワードを忘れました',
      '「パスワードをお忘れの方」を押して、案内に従ってください。',
      'パスワードがわからない',
      'パスワド忘れた',
      'ログインできない パスワード',
    ],
    [
      '領収書は発行できますか？',
      'マイページの注文履歴から領収書をダウンロードできます。',
      '領収書がほしい',
      '領収書のダウンロード',
    ],
  ],
  zh: [
    ['如何退货？', '在账户中打印标签，三十天内寄回包裹。', '我想退货', '退货流程', '鞋子可以退吗'],
    ['什么时候能收到退款？', '收到包裹后十四天内退款。', '退款多久到账', '钱什么时候退给我', '还没收到退款'],
    ['可以换尺码吗？', '只要有库存，换尺码免费。', '尺码太小了想换', '换货 尺码不合适'],
    ['运费是多少？', '满五百元免运费，否则运费二十元。', '运费多少钱', '包邮吗 运费', '免运费'],
    ['我的订单在哪里？', '用邮件里的单号查询物流。', '订单还没到', '查物流', '物流查询'],
    ['收到的商品坏了怎么办？', '发照片给我们，我们会换新。', '商品破损坏了', '东西坏了'],
    ['支持哪些付款方式？', '信用卡、支付宝和银行转账。', '怎么付款', '可以用支付宝付吗', '信用卡支付'],
    ['怎么取消订单？', '发货前可以在账户中取消。', '我要取消', '订单取消', '不想要了 取消订单'],
    ['忘记密码怎么办？', '点击“忘记密码”并按照链接操作。', '密码忘了', '找回密码', '登录不了 密码'],
    ['如何修改收货地址？', '发货前可以在账户里修改地址。', '地址写错了', '改地址', '换收货地址'],
  ],
  th: [
    ['ฉันจะคืนสินค้าได้อย่างไร', 'พิมพ์ฉลากในบัญชีของคุณและส่งพัสดุภายในสามสิบวัน', 'อยากคืนสินค้า', 'คืนรองเท้า', 'วิธีการคืนของ'],
    ['ฉันจะได้รับเงินคืนเมื่อไหร่', 'เราคืนเงินภายในสิบสี่วันหลังจากได้รับพัสดุ', 'คืนเงินกี่วัน', 'ยังไม่ได้เงินคืน'],
    ['เปลี่ยนไซส์ได้ไหม', 'เปลี่ยนไซส์ฟรีหากมีสินค้าในคลัง', 'ไซส์เล็กไป', 'ขอเปลี่ยนไซส์'],
    ['ค่าจัดส่งเท่าไหร่', 'ส่งฟรีเมื่อซื้อครบห้าร้อยบาท', 'ค่าส่ง', 'ส่งฟรีไหม', 'ราคาค่าจัดส่ง'],
    ['คำสั่งซื้อของฉันอยู่ที่ไหน', 'ติดตามพัสดุด้วยหมายเลขในอีเมล', 'ติดตามพัสดุ', 'คำสั่งซื้อยังไม่ถึง'],
    ['สินค้าชำรุดเสียหาย ต้องทำอย่างไร', 'ส่งรูปถ่ายมาให้เรา เราจะเปลี่ยนสินค้าให้', 'ของเสียหาย', 'สินค้าชำรุด'],
    ['ชำระเงินด้วยวิธีใดได้บ้าง', 'บัตรเครดิต พร้อมเพย์ และโอนเงิน', 'จ่ายด้วยบัตรเครดิต', 'โอนเงินได้ไหม', 'วิธีชำระเงิน'],
    ['ยกเลิกคำสั่งซื้ออย่างไร', 'ยกเลิกได้ในบัญชีก่อนจัดส่ง', 'ขอยกเลิก', 'ยกเลิกออเดอร์คำสั่งซื้อ'],
    ['ลืมรหัสผ่าน', 'กดลืมรหัสผ่านแล้วทำตามลิงก์', 'จำรหัสผ่านไม่ได้', 'รหัสผ่านหาย'],
    ['ขอใบเสร็จรับเงินได้ที่ไหน', 'ดาวน์โหลดใบเสร็จได้จากประวัติการสั่งซื้อ', 'ใบเสร็จ', 'อยากได้ใบเสร็จรับเงิน'],
  ],
};

for (const [locale, rows] of Object.entries(CONTENTS)) {
  const index = createIndex(
    rows.map(([question, answer], i) => article({ id: `${i}`, question, answer })),
    { language: await loadLanguage(locale) },
  );
  const asked = rows.flatMap(([, , ...questions], i) => questions.map((query) => ({ query, id: `${i}` })));
  const finds = (query: string, id: string, typing = false) =>
    index(query, { typing, limit: 3 }).hits.some((hit) => hit.article.id === id);

  test(`questions find their articles (${locale})`, () => {
    const lost = asked.filter(({ query, id }) => !finds(query, id)).map(({ query }) => query);
    assert.deepEqual(lost, []);
  });

  test(`and most do while the last word is still typed (${locale})`, () => {
    const presses = asked.flatMap(({ query, id }) =>
      Array.from({ length: Math.ceil(query.length * 0.4) }, (_, left) => ({
        query: query.slice(0, query.length - left),
        id,
      })),
    );
    const found = presses.filter(({ query, id }) => finds(query, id, true)).length;
    assert.ok(found >= 0.85 * presses.length, `${found} of ${presses.length}`);
  });
}

test('full-width and half-width letters, and both kana widths, are one spelling', async () => {
  const index = createIndex(
    [article({ id: 'a', question: 'ペイペイで払えますか' }), article({ id: 'b', question: 'Visa カード' })],
    { language: await loadLanguage('ja') },
  );
  assert.equal(index('ﾍﾟｲﾍﾟｲ').hits[0]?.article.id, 'a');
  assert.equal(index('ＶＩＳＡ').hits[0]?.article.id, 'b');
});
