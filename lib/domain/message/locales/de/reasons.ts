import type { Locale } from "@/lib/domain/message/locale";

// What a person typed keeps the form that it has: it stands where no case is asked of it, mostly after a colon.
export const REASONS: Locale["reasons"] = {
  "role-mismatch": {
    brief: [
      "Die Aufgabe entspricht nicht ganz der Richtung, in die ich gehen möchte.",
      "Ich suche eine etwas andere Art von Arbeit.",
    ],
    candid: [
      "Wie ich es verstehe, geht es vor allem um {work}, und ich suche eine Stelle mit dem Schwerpunkt {wanted}.",
      "Ich suche eine Stelle mit dem Schwerpunkt {wanted}.",
      "Wie ich es verstehe, geht es vor allem um {work}, und das ist nicht die Richtung, in die ich gehen möchte.",
    ],
    short: ["die Richtung der Aufgabe"],
    opening: null,
  },
  compensation: {
    brief: [
      "Die Vergütung liegt unter dem, was ich brauche.",
      "Bei der Vergütung liegen wir zu weit auseinander.",
    ],
    candid: [
      "Ich suche {wanted}, und die genannte Spanne endet bei {offered}.",
      "Für einen Wechsel bräuchte ich {wanted}; die Spanne endet bei {offered}.",
      "Für einen Wechsel bräuchte ich {wanted}.",
      "Die genannte Spanne endet bei {offered}, und das liegt unter dem, was ich brauche.",
    ],
    short: ["die Vergütung"],
    opening: null,
  },
  "contract-type": {
    brief: [
      "Die Art des Vertrags passt für mich nicht.",
      "Ich suche eine andere Art von Vertrag.",
      "Gesucht ist für mich diesmal: {wanted}.",
    ],
    candid: [
      "Was ich zurzeit suche: {wanted}; was hier vorgesehen ist: {offered}.",
      "Vorgesehen ist hier, wie ich es verstehe: {offered}; das passt für mich nicht.",
    ],
    short: ["die Art des Vertrags"],
    opening: "{wanted}",
  },
  location: {
    brief: [
      "Ort und Art des Arbeitens passen nicht zu meiner Situation.",
      "Das Arbeitsmodell lässt sich mit meiner Situation nicht vereinbaren.",
    ],
    candid: [
      "Möglich wäre mir: {possible}; verlangt ist: {asked}.",
      "Möglich wäre mir: {possible}; die Stelle verlangt, wie ich es verstehe, mehr.",
    ],
    short: ["das Arbeitsmodell"],
    opening: null,
  },
  timing: {
    brief: [
      "Der Zeitpunkt passt für mich nicht.",
      "Ein Wechsel ist mir zurzeit nicht möglich.",
      "Es kommt für mich im falschen Moment.",
    ],
    candid: [
      "Bis {until} bin ich gebunden ({commitment}) und möchte das zu Ende bringen.",
      "Ich bin noch gebunden ({commitment}) und möchte das erst zu Ende bringen.",
      "Vor {until} ist mir ein Wechsel nicht möglich.",
    ],
    short: ["der Zeitpunkt"],
    opening: "etwas Passendes zu einem späteren Zeitpunkt",
  },
  seniority: {
    brief: [
      "Die Ebene ist nicht ganz die, die ich suche.",
      "Die Stelle liegt auf einer anderen Ebene als der, die ich suche.",
      "Was ich als Nächstes suche: {step}.",
    ],
    candid: [
      "Ich suche Verantwortung für {scope}, und diese Stelle liegt auf einer anderen Ebene.",
      "Für meinen nächsten Schritt suche ich Verantwortung für {scope}.",
    ],
    short: ["die Ebene der Stelle"],
    opening: "eine Stelle auf einer anderen Ebene",
  },
  "skills-mismatch": {
    brief: [
      "Meine Stärken liegen woanders, als es die Stelle verlangt.",
      "Ich glaube nicht, dass ich für diese Aufgabe richtig wäre.",
    ],
    candid: [
      "Die Stelle baut stark auf {skill}; darin liegt weder meine Stärke noch mein Ziel.",
      "Gefragt ist vor allem {skill}, und meine Stärken liegen woanders.",
    ],
    short: ["die geforderten Stärken"],
    opening: null,
  },
  "career-change": {
    brief: ["Ich wechsle in ein anderes Fachgebiet.", "Beruflich schlage ich eine andere Richtung ein."],
    candid: [
      "Mein nächster Schritt führt in ein neues Feld ({field}), und ich sehe mir nur Stellen an, die dorthin führen.",
      "Ich orientiere mich beruflich neu: {field}.",
    ],
    short: ["mein Wechsel in ein anderes Fachgebiet"],
    opening: null,
  },
  values: {
    brief: [
      "Ich konzentriere mich auf Unternehmen anderer Art.",
      "Meine Suche gilt einer anderen Art von Arbeitgebern.",
      "Ich konzentriere mich auf ein bestimmtes Feld: {field}.",
    ],
    candid: [
      "Ich habe mich persönlich entschieden, in diesem Bereich nicht zu arbeiten ({sector}), und möchte das offen sagen.",
      "Es ist meine persönliche Entscheidung, in diesem Bereich nicht zu arbeiten: {sector}.",
      "Meine Suche gilt einem anderen Bereich ({field}) und nicht diesem: {sector}; das möchte ich offen sagen.",
    ],
    short: ["meine Suche nach einem Unternehmen anderer Art"],
    opening: null,
  },
  culture: {
    brief: [
      "Ich arbeite in einem anderen Umfeld am besten.",
      "Ich glaube nicht, dass es für mich das richtige Umfeld wäre.",
    ],
    candid: [
      "Am besten arbeite ich unter anderen Bedingungen: {setting}.",
      "Ich weiß, was ich für gute Arbeit brauche ({setting}), und wähle danach aus.",
    ],
    short: ["das Arbeitsumfeld"],
    opening: null,
  },
  process: {
    brief: [
      "Das Verfahren verlangt mehr Zeit, als ich aufbringen kann.",
      "Die weiteren Runden lassen sich mit meinen übrigen Verpflichtungen nicht vereinbaren.",
    ],
    candid: [
      "Was ich im Verfahren nicht leisten kann: {step}; möglich gewesen wäre: {instead}.",
      "Neben meinen übrigen Verpflichtungen kann ich das nicht leisten: {step}.",
    ],
    short: ["der Zeitaufwand des Verfahrens"],
    opening: null,
  },
  visa: {
    brief: [
      "Die Frage der Arbeitserlaubnis steht dem zurzeit entgegen.",
      "Zurzeit ist es wegen der nötigen Arbeitserlaubnis nicht möglich.",
    ],
    candid: [
      "Was ich brauche und was hier, wie ich es verstehe, nicht angeboten werden kann: {permit}.",
      "Ich bräuchte dafür {permit}, und das ist hier, wie ich es verstehe, nicht möglich.",
    ],
    short: ["die Frage der Arbeitserlaubnis"],
    opening: null,
  },
  staying: {
    brief: [
      "Ich habe mich entschieden, an meiner jetzigen Stelle zu bleiben.",
      "Ich bleibe bei meinem jetzigen Arbeitgeber.",
    ],
    candid: [
      "An meiner jetzigen Stelle gibt es etwas Neues ({change}), und dem möchte ich eine Chance geben.",
      "Ich bleibe an meiner jetzigen Stelle, an der es etwas Neues gibt: {change}.",
    ],
    short: ["mein Verbleib an der jetzigen Stelle"],
    opening: null,
  },
  "accepted-other": {
    brief: [
      "Ich habe eine andere Stelle angenommen.",
      "Ich habe eine andere Stelle angenommen und stehe nicht mehr zur Verfügung.",
      "Inzwischen habe ich eine andere Stelle angenommen.",
    ],
    candid: [
      "Ich habe eine Stelle angenommen, die näher an meinem Ziel liegt ({goal}).",
      "Ich stehe nicht mehr zur Verfügung, da ich eine Stelle angenommen habe, die meinem Ziel näher ist: {goal}.",
    ],
    short: ["eine bereits angenommene andere Stelle"],
    opening: null,
  },
  other: {
    brief: ["Meine Gründe sind persönlicher Art.", "Dafür habe ich persönliche Gründe."],
    candid: [],
    short: ["persönliche Gründe"],
    besides: [
      "Dazu kommen persönliche Gründe.",
      "Auch persönliche Gründe spielen eine Rolle.",
      "Persönliche Gründe kommen hinzu.",
    ],
    opening: null,
  },
};
