/**
 * Words of news that name the same kind of happening, and verbs with the particle that gives them their meaning (“step
 * down”). General vocabulary, not made from any collection; what a word may mean besides is left to the other words of
 * its clause.
 */
export const ENGLISH_KINDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    seize:
      "seize, seizure, capture, conquer, overthrow, oust, topple, coup, regain, power, control, rule, take over, storm",
    recognise: "recognise, recognition, acknowledge, legitimacy, legitimate",
    die: "die, dead, death, kill, killing, fatal, casualty, casualties, toll, victim, perish, murder, assassinate, assassination, drown, succumb",
    injure: "injure, injury, wound, hurt, maim, burns",
    attack:
      "attack, assault, strike, raid, bomb, bombing, shell, shelling, shoot, shooting, shot, gunman, offensive, airstrike, open fire, ambush, stab",
    explode:
      "explosion, explode, blast, detonate, detonation, blow up, blew up, blew, burst, bomb, go off, went off",
    meet: "meet, met, meeting, talk, summit, host, delegation, conference, forum, negotiate, negotiation, negotiator",
    agree:
      "agree, agreement, accord, deal, treaty, pact, sign, signature, ceasefire, truce, settle, settlement, coalition",
    elect: "elect, election, vote, poll, ballot, electoral, referendum, candidate",
    resign:
      "resign, resignation, quit, step down, stand down, stood down, step aside, give up, gave up, leave office, retire",
    dismiss: "dismiss, dismissal, sack, fire, ouster, oust, impeach, impeachment, remove, suspend, force out",
    appoint:
      "appoint, appointment, nominate, nomination, inaugurate, inauguration, name, swear, sworn, successor, succeed, take over, take office, take charge, charge of, new, unveil, hire",
    arrest: "arrest, detain, detention, custody, remand, hold, handcuff, police custody",
    imprison: "jail, imprison, imprisonment, prison, cell, sentence",
    convict: "convict, conviction, sentence, verdict, guilty, jail, find guilty, years",
    acquit: "acquit, acquittal, clear, not guilty, exonerate",
    charge: "charge, indict, indictment, accuse, accusation, prosecutor, under investigation",
    trial: "trial, hearing, court, judge, dock, plead, testify, witness",
    judge:
      "rule, ruling, judgment, judgement, court, judge, uphold, overturn, find for, find against, lawful, unlawful",
    appeal: "appeal, petition",
    withdraw: "withdraw, withdrew, withdrawal, pullout, pull out, exit, retreat",
    evacuate: "evacuate, evacuation, evacuee, flee",
    invade: "invade, invasion, occupy, occupation, incursion, annex, annexation, deploy, deployment",
    land: "land, landing, touchdown, touch down",
    launch: "launch, lift off, lift-off, liftoff, blast off, take off, rocket, aloft, orbit",
    fail: "fail, failure, unsuccessful, fault, faulty, break down, malfunction, outage, silent, defect",
    lose: "lose, loss, defeat, beat, beaten, knock out, go out, eliminate, elimination",
    win: "win, won, victory, winner, defeat, beat, triumph",
    sink: "sink, sank, capsize, founder, go down, go under, overturn, keel",
    crash: "crash, collide, collision, ram, hit, smash, struck, strike, plough, plow, wreck, slam",
    ground: "aground, run aground, grounding, reef, rocks",
    derail: "derail, derailment, jump, rails",
    fall: "fall, collapse, plunge, crumble, cave, give way, topple, come down, break, burst",
    burn: "fire, burn, blaze, flame, wildfire, inferno, gut, engulf, ablaze, alight",
    quake: "quake, earthquake, tremor, aftershock, tsunami, magnitude",
    erupt: "erupt, eruption, volcano, lava, ash",
    flood: "flood, flooding, storm, hurricane, cyclone, typhoon, rain, landfall, inundate, swamp",
    slide: "avalanche, landslide, mudslide, slide, sweep away, bury",
    found: "establish, establishment, create, creation, found, form, formation, set up",
    build: "build, construct, construction, complete, completion, erect",
    open: "open, opening, inaugurate, reopen, reopening, unveil",
    begin: "start, begin, began, break out, broke out, launch, resume, outbreak, set off, erupt",
    close: "close, closure, shut, shutdown, shut down, seal",
    end: "end, halt, over, finish, conclude, conclusion, expire",
    cancel:
      "cancel, cancellation, scrap, call off, postpone, suspend, suspension, ground, standstill, delay, put off",
    stoppage: "strike, walk out, walkout, down tools, stoppage, lay down, industrial action, picket",
    ban: "ban, outlaw, prohibit, prohibition, blacklist, designate, designation, sanction",
    lift: "lift, remove, removal, delist, revoke, repeal, rescind",
    pass: "pass, passage, approve, approval, adopt, adoption, ratify, ratification, enact",
    reject: "reject, rejection, refuse, refusal, turn down, veto, vote down, throw out, decline, rebuff",
    offer: "offer, propose, proposal, bid, put forward, present",
    protest:
      "protest, demonstration, demonstrator, demonstrate, rally, march, riot, unrest, uprising, sit-in, crowd, street",
    inspect: "inspect, inspection, inspector, check, examine, examination, survey",
    investigate: "investigate, investigation, inquiry, probe, inquest, investigator",
    report: "report, publish, publication, release, finding, conclude, come out",
    announce: "announce, announcement, reveal, disclose, unveil, statement",
    warn: "warn, warning, alert, caution, letter",
    alarm: "alarm, siren, sensor, distress, mayday, emergency call",
    depart: "leave, depart, departure, sail, set out, set off, set sail",
    sue: "sue, lawsuit, suit, plaintiff, compensation, claim",
    mourn:
      "funeral, bury, buried, burial, mourn, mourner, memorial, vigil, commemorate, candle, remember, mass",
    search: "search, hunt, seek, look for, comb",
    find: "find, discover, discovery, spot, locate, come across, turn up, detect, recover, notice",
    steal:
      "steal, stolen, theft, thief, thieves, rob, robbery, robber, heist, break into, make off, vanish, burglar, burglary, loot",
    fine: "fine, penalty, penalise",
    tour: "visit, tour, trip, come to",
    sell: "sell, sale, auction, seller",
    buy: "buy, bought, acquire, acquisition, purchase, takeover, merge, merger, buyer",
    bankrupt:
      "bankrupt, bankruptcy, insolvent, insolvency, administration, receiver, go under, go bust, creditor, liquidate, liquidation",
    shares: "share, stock, shareholder, exchange, percent, trading",
    free: "free, release, bail, let go, parole",
    raise: "raise, lift, salvage, refloat, hoist, tow",
    rescue: "rescue, rescuer, save, survivor, survive, pull alive, winch, dig out, pluck",
    repair: "repair, fix, restore, restoration, restart, mend, reconnect, come back, rebuild",
    marry: "marry, marriage, wedding, wed",
    born: "born, birth",
    award: "award, medal, prize, honour, honor",
    promote: "promote, promotion",
    relegate: "relegate, relegation, go down",
    sign: "sign, join, contract, transfer",
    reward: "reward, bounty",
    pay: "pay, payment, compensate",
  }).map(([kind, words]) => [kind, words.split(", ")]),
);
