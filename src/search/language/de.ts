import { stemmer } from '@orama/stemmers/german';
import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** German: the Snowball stemmer. Umlauts are already folded, ß is ss; ae, oe and ue are umlauts, except in neue and Quelle. */
const stem = (word: string): string => stemmer(word.replace(/(?<![aeiouq])([aou])e/g, '$1'));

export const language: Language = {
  locale: 'de',
  stem,
  personal: wordSet(
    'du dein deine dir dich ich mich mir mein meine meinem meinen meiner wir uns unser unsere ihr ihre ihren ihrem euch euer eure sie bitte mochte mochten brauche',
  ),
  stopWords: wordSet(`
    ab aber als also am an auch auf aus bei beim bin bis bist bitte da damit danke dann das dass dein deine dem den der des dich die dies diese
    diesem diesen dieser dir doch du durch ein eine einem einen einer eines er es etwas euch euer eure fur gegen gibt haben hab habe hallo
    hast hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren im in ins ist ja jetzt kann kannst konnen konnte konnten
    konnt man mal mehr mein meine meinem meinen meiner mich mir mit muss mussen nach nicht noch nur ob oder ohne sagen schon sein seid
    sehr sich sie sind so soll sollen sollte tun uber um und uns unser unsere unter vom von vor wann war wegen woran womit wohin mal etwa dort hier sowie durfen darf muss sollten mochte mochten gern gerne geht gehe gehen machen mache macht waren warum was
    welche welchem welchen welcher welches wenn wer werde werden wie wieso will willst wir wird wo wofur woher wurde wurden zu zum zur`),
  synonyms: groups(`
    rückgabe, zurückgeben, zurück, zurücksenden, retoure, rücksendung, zurückschicken, anders überlegt
    erstattung, geld zurück, rückerstattung, erstatten
    umtausch, umtauschen, tauschen, ersatz, andere größe, andere farbe
    stornieren, storno, stornierung, abbestellen, kündigen, kündigung
    widerruf, widerrufen
    lieferung, versand, liefern, zustellung, versenden, schicken
    paket, sendung, päckchen
    verfolgen, sendungsverfolgung, status, wo ist
    ankommen, erhalten, bekommen, eintreffen, geliefert
    versandkosten, porto, versandkostenfrei, kosten versand
    verspätet, verspätung, verzögerung, zu spät
    verloren, fehlt, nicht angekommen, verschwunden
    kaputt, defekt, beschädigt, mangel, funktioniert nicht, zerbrochen, scherben, sprung, riss, kratzer
    falsch, fehler, irrtum
    kaufen, kauf, bestellen, bestellung, erwerben
    preis, kosten, kostet, teuer
    gebühr, gebühren, entgelt
    rabatt, günstiger, angebot, aktion
    gutschein, gutscheincode, rabattcode
    zahlen, bezahlen, zahlung
    karte, kreditkarte
    rechnung, beleg, quittung, kassenbon
    konto, kundenkonto, profil, account
    passwort, kennwort
    anmelden, einloggen, login, anmeldung, zugang, komme nicht rein, komme nicht mehr
    registrieren, registrierung, konto erstellen, konto anlegen
    löschen, entfernen, schließen
    ändern, bearbeiten, anpassen, aktualisieren, änderung
    kontakt, erreichen, sprechen, anrufen, kontaktieren
    mitarbeiter, mensch, kundenservice, kundendienst, support, berater, ansprechpartner
    telefon, handy, telefonnummer, rufnummer
    mail, email, e-mail
    adresse, anschrift, standort, sitz, büro, zuhause, wohnen, umgezogen, umzug
    geschäft, laden, filiale
    öffnungszeiten, geöffnet, wann offen
    garantie, gewährleistung
    reparatur, reparieren
    größe, passt, maße, zu klein, zu groß, nummer größer, nummer kleiner
    verfügbar, lager, vorrätig, verfügbarkeit
    beschwerde, beschweren, reklamation
    bewertung, feedback, meinung
    abo, abonnement, mitgliedschaft
    problem, schwierigkeit, störung
    ausland, international, anderes land
    dauer, wie lange, bis wann, wann kommt, wann kommen, frist, tage, wochen
    schnell, eilig, express
    kostenlos, gratis, umsonst
    geschenk, verschenken
    regeln, bedingungen, richtlinie, agb
    arbeit, arbeiten, job, beruf
    anwendung, nutzung, einsatz, verwendung, benutzen
    erzählen, information, informieren, erklären`),
};
