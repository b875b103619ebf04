import { stemmer } from '@orama/stemmers/english';
import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** English: the stemmer of Porter 1980. */
export const language: Language = {
  locale: 'en',
  stem: stemmer,
  personal: wordSet('i im ive id ill my me we our us you your u want need please pls'),
  stopWords: wordSet(`
    a about after all also am an and any are as at be because been before being but by can cant could did do does
    doesnt doing dont for from get getting give got had has have having he hello help hey hi him his how i id if ill im in into is isnt it its
    ive just know let like make me my need no not now of off ok on one only or our out over please pls should so some
    something tell than thank thanks that the their them then there these they thing this those to too u up us use very want
    wanted was way we were what whats when where which while who why will with without wont would you your
    d ll m re s t ve`),
  synonyms: groups(`
    refund, money back, reimbursement, compensation
    return, send back, give back, bring back, give something back
    exchange, swap, replace
    cancel, call off, terminate, stop, changed my mind, dont want
    delivery, shipping, shipment, dispatch, deliver, send, courier
    parcel, package, packet
    track, where is, status, follow
    arrive, receive, come, get here
    late, delay, overdue, still waiting
    missing, lost, not received, never arrived, disappeared
    broken, damaged, fault, faulty, defective, does not work, not working, cracked, torn, scratched
    wrong, incorrect, mistake, error
    buy, purchase, order, place order
    price, cost, how much, charge
    fee, charges, commission, penalty
    cheap, cheaper, discount, sale, promotion, offer, deal
    coupon, voucher, promo code, discount code
    pay, payment, paid
    card, credit card, debit card, visa, mastercard
    bill, invoice, receipt, proof of purchase
    money, funds, amount, balance
    account, profile
    password, passcode, pass word
    log in, login, sign in, signin, log on
    sign up, signup, register, registration, create account, open account
    delete, remove, close, erase, deactivate
    change, edit, update, modify, amend, correct
    contact, reach, talk, speak, call, get in touch
    agent, human, person, operator, representative, customer service, support, someone
    phone, telephone, mobile, cell, call
    email, e-mail, mail
    address, location, place, street, moved
    store, shop, outlet, branch, showroom
    open, opening hours, hours, business hours, closed, reach you
    weekend, saturday, sunday, working days
    warranty, guarantee
    repair, fix, mend, service
    size, fit, measurements, dimensions, small, big, large
    stock, available, in stock, sold out
    complaint, complain, claim, unhappy, dissatisfied
    review, feedback, rating, opinion, comment
    subscription, subscribe, membership, plan
    newsletter, mailing list, unsubscribe
    problem, issue, trouble
    fail, failure, declined, rejected, unsuccessful, not go through
    verify, verification, confirm, identity, prove
    security, safe, fraud, scam, hacked, stolen
    abroad, overseas, international, foreign, another country, worldwide
    how long, duration, days, time
    fast, quick, express, urgent
    free, no cost, gratis
    present, gift
    policy, rules, terms, conditions
    website, site, web page, online
    private, privacy, data protection, personal data
    transfer, send money, wire
    withdraw, take out
    top up, add money, deposit
    job, career, vacancy, work for you
    who are you, company, about you`),
};
