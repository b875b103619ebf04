import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/**
 * What conjugation leaves of a word: the characters before its kana ending, without a polite お or ご in front
 * (払え, 支払い, お支払い → 払, 支払, 支払). A long katakana word loses the mark of a long last vowel (サーバー, サーバ).
 */
function stem(word: string): string {
  const plain = /^[おご御]\p{Script=Han}/u.test(word) ? word.slice(1) : word;
  const ending = /^(.*\p{Script=Han})\p{Script=Hiragana}+$/u.exec(plain);
  return ending?.[1] ?? (/^[ァ-ヺー]{3,}ー$/u.test(plain) ? plain.slice(0, -1) : plain);
}

/** Japanese, cut into words by Intl.Segmenter, which also cuts endings off: they are stop words with the particles. */
export const language: Language = {
  locale: 'ja',
  stem,
  personal: wordSet('私 僕 俺 たい えたい したい ほしい 欲しい くだ ください 下さい 教え お願い 願い'),
  stopWords: wordSet(`
    は が を に へ と で の も や か ね よ な さ し す せ そ た だ て てい でい い う え お き く け こ ご っ った って ん
    ば れ る ら り ま み め から まで より など ので のに のは のが けど けれど ですが だけ しか ほど くらい ぐらい でも では には とは
    です ます まし ました ません ませ せん ない なか なかっ たい えたい いい でき できる できま あり ある あれ ありま すか ですか ますか
    いる います する した して しま される され した い これ それ この その あの どの どう どこ どれ どんな なに なぜ いつ いくら
    わ わか わから こと もの とき ため よう そう まだ もう また とても ください くだ さい 下さい 教え お願い 願い 私 僕 俺 何 方 場合
    ほしい 欲しい したい かかる かかり すれ なり なる なっ 来 お客 様`),
  synonyms: groups(`
    返品, 返送, 返す, 送り返す
    返金, 払い戻し, お金, 返して もらう
    交換, 取り替え, 替える, 変える
    キャンセル, 取り消し, 取消, 中止
    配送, 配達, 発送, 送料, 宅配, お届け
    送料, 配送料, 配送 料金
    荷物, 小包, 商品, 注文品
    追跡, 問い合わせ番号, 伝票番号, 配送 状況
    届く, 到着, 受け取り, 受取
    遅い, 遅れ, 遅延
    紛失, なくした, 見つからない, 行方不明
    壊れ, 割れ, 破損, 故障, 不良品, 不具合, 動かない, 動かなく, 動かなくなった
    注文, 購入, 買う, オーダー
    値段, 価格, 料金, 費用, 金額
    割引, セール, クーポン, 値引き
    支払い, 支払, 払う, 決済, お支払い
    カード, クレジットカード, デビットカード
    領収書, 請求書, レシート, インボイス
    アカウント, 会員, 登録 情報, マイページ
    パスワード, 暗証番号, 合言葉
    ログイン, サインイン, 入る
    登録, 新規登録, 会員登録, サインアップ
    退会, 解約, 削除, 消す
    変更, 修正, 直す, 編集
    連絡, 問い合わせ, 問合せ, 相談, サポート, カスタマーサービス, 話し, 話す, オペレーター
    電話, 電話番号, 携帯
    メール, メールアドレス, 電子メール
    住所, 宛先, 届け先, お届け先
    店舗, 店, 実店舗, ショップ
    営業時間, 開店, 何時
    保証, 保証期間
    修理, 直す
    サイズ, 寸法, 大きさ, 小さい, 大きい
    在庫, 品切れ, 売り切れ, 入荷
    海外, 外国, 国際
    早い, 急ぎ, 速達, お急ぎ便
    無料, タダ, ただ, 料金なし
    贈り物, プレゼント, ギフト
    ポイント, 特典
    個人情報, プライバシー`),
};
