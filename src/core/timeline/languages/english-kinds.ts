/**
 * Words of news that name the same kind of happening, and verbs with the particle that gives them their meaning (“step
 * down”). General vocabulary, not made from any collection; what a word may mean besides is left to the other words of
 * its clause.
 */
export const ENGLISH_KINDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    seize: "seize, seizure, capture, conquer, overthrow, oust, topple, coup, regain, power, take over, storm",
    recognise: "recognise, recognition, acknowledge, legitimacy, legitimate",
    die: "die, dead, death, kill, killing, fatal, casualty, casualties, toll, victim, perish, murder, assassinate, assassination, drown, succumb, bury, grave, body, bodies, lose life, mortuary, decease, bereave, widow",
    injure:
      "injure, injury, wound, hurt, maim, hospital, hospitalise, ambulance, casualty, casualties, treat, stretcher, burn, bruise",
    attack:
      "attack, assault, strike, raid, bomb, bombing, shell, shelling, shoot, shooting, shot, gunman, offensive, airstrike, open fire, ambush, stab, fire at, fire on, gunfire, gunshot, knife, beat",
    explode:
      "explosion, explode, blast, detonate, detonation, blow up, blew up, blew, burst, bomb, go off, went off",
    meet: "meet, met, meeting, talk, summit, host, delegation, conference, forum, negotiate, negotiation, negotiator, hearing, session, gather, gathering, crisis meeting",
    agree:
      "agree, agreement, accord, deal, treaty, pact, sign, signature, ceasefire, truce, settle, settlement, coalition",
    elect: "elect, election, vote, poll, ballot, electoral, referendum, candidate, return, win, voter",
    resign:
      "resign, resignation, quit, step down, stand down, stood down, step aside, give up, gave up, leave office, retire, walk away, go, went, leave, left, bow out, hand in, lose post, lose job, out",
    dismiss:
      "dismiss, dismissal, sack, ouster, oust, impeach, impeachment, remove, suspend, force out, fire, sacking, lose job, replace, axe, relieve, strip, get rid, got rid, throw out, kick out",
    appoint:
      "appoint, appointment, nominate, nomination, inaugurate, inauguration, name, swear, sworn, successor, succeed, take over, take office, take charge, charge of, unveil, hire, become, choose, chosen, pick, head, lead, new, replace, interim, acting",
    arrest:
      "arrest, detain, detention, custody, remand, handcuff, police custody, capture, recapture, catch, nab, pick up, round up, apprehend, surrender, seize, give up, turn in, take away",
    imprison:
      "jail, imprison, imprisonment, prison, cell, sentence, behind bars, lock up, convict, prisoner, inmate",
    convict: "convict, conviction, sentence, verdict, guilty, jail, find guilty",
    acquit: "acquit, acquittal, clear, not guilty, exonerate",
    charge:
      "charge, indict, indictment, accuse, accusation, prosecutor, under investigation, face, count, suspect",
    trial:
      "trial, hearing, court, judge, dock, plead, testify, witness, appear, testimony, stand trial, courtroom, jury, plea",
    judge:
      "rule, ruling, judgment, judgement, judge, uphold, overturn, find for, find against, lawful, unlawful",
    appeal: "appeal, petition",
    withdraw:
      "withdraw, withdrew, withdrawal, pullout, pull out, exit, retreat, take back, pull, strip, rescind, recall, revoke, retract",
    evacuate:
      "evacuate, evacuation, evacuee, flee, move out, shelter, homeless, gym, gymnasium, displace, take to safety, clear out, march",
    invade: "invade, invasion, occupy, occupation, incursion, annex, annexation, deploy, deployment",
    land: "land, landing, touchdown, touch down",
    launch:
      "launch, lift off, lift-off, liftoff, blast off, take off, rocket, aloft, orbit, go up, went up, gone up, leave the pad, lift, rise",
    fail: "fail, failure, unsuccessful, fault, faulty, break down, malfunction, outage, silent, defect, broken, stop, dead, work, idle, switch off, out of service, out of order",
    lose: "lose, loss, defeat, beat, beaten, knock out, go out, eliminate, elimination",
    win: "win, won, victory, winner, defeat, beat, triumph",
    sink: "sink, sank, capsize, founder, go down, go under, overturn, keel",
    crash:
      "crash, collide, collision, ram, hit, smash, struck, strike, plough, plow, wreck, slam, run into, ran into, run over, impact, bump, clip, tear through",
    ground: "aground, run aground, grounding, reef, rocks",
    derail: "derail, derailment, jump, rails",
    fall: "fall, collapse, plunge, crumble, cave, give way, topple, come down, burst, came down, gave way, fall in, fell in, subside, drop, sink",
    topple: "fall, collapse, topple, bring down, brought down, oust, no confidence, confidence",
    burn: "fire, burn, blaze, flame, wildfire, inferno, gut, engulf, ablaze, alight, arson, set fire, smoke, smoulder, torch, catch fire, set alight, flare, scorch",
    quake: "quake, earthquake, tremor, aftershock, tsunami, magnitude",
    erupt: "erupt, eruption, volcano, lava, ash",
    flood:
      "flood, flooding, storm, hurricane, cyclone, typhoon, rain, landfall, inundate, swamp, downpour, rainfall, gale, wind, surge, deluge, water level, overflow, burst",
    slide: "avalanche, landslide, mudslide, slide, sweep away",
    found: "establish, establishment, create, creation, form, formation, set up, launch, start, founder",
    build:
      "build, construct, construction, complete, completion, erect, lay, date from, dates from, raise, put up, finish",
    open: "open, opening, inaugurate, reopen, reopening, unveil, ribbon, let back, back in, allow, begin",
    begin:
      "start, begin, began, break out, broke out, launch, resume, outbreak, set off, erupt, kick off, set in, first",
    close: "close, closure, shut, shutdown, shut down, seal, seal off, closed, stay shut, cordon, lock",
    end: "end, halt, over, finish, conclude, conclusion, expire",
    cancel:
      "cancel, cancellation, scrap, call off, postpone, suspend, suspension, ground, standstill, delay, put off, halt, drop, shelve, withdraw, hold up",
    stoppage: "strike, walk out, walkout, down tools, stoppage, lay down, industrial action, picket",
    ban: "ban, outlaw, prohibit, prohibition, blacklist, designate, designation, sanction, bar, forbid, forbidden, refuse",
    lift: "lift, remove, removal, delist, revoke, repeal, rescind, end, ease, scrap, drop",
    pass: "pass, passage, approve, approval, adopt, adoption, ratify, ratification, enact",
    "take effect":
      "take effect, come into force, enter into force, in force, effective, in effect, come into effect",
    execute: "execute, execution, hang, hanging, gallows, put to death, firing squad",
    reject: "reject, rejection, refuse, refusal, turn down, veto, vote down, throw out, decline, rebuff",
    offer: "offer, propose, proposal, bid, put forward",
    protest:
      "protest, demonstration, demonstrator, demonstrate, rally, march, riot, unrest, uprising, sit-in, crowd, boo, jeer, heckle, chant, placard, blockade, picket, shout down",
    inspect:
      "inspect, inspection, inspector, check, examine, examination, survey, test, sample, audit, probe, look at",
    investigate:
      "investigate, investigation, inquiry, probe, inquest, investigator, commission, report, look into, question, interview, detective",
    report:
      "report, publish, publication, release, conclude, come out, print, edition, reissue, find, finding, findings, newspaper, website, post, blog, write, wrote, story, appear, reveal",
    announce:
      "announce, announcement, reveal, disclose, unveil, statement, tell, told, news conference, make public, come to light, emerge, admit, show",
    warn: "warn, warning, alert, caution, advise, urge, threat, notice, danger",
    alarm: "alarm, siren, sensor, distress, mayday, emergency call, ring, rang, call, sound",
    depart:
      "leave, depart, departure, sail, set out, set off, set sail, flee, fly out, quit, abroad, go abroad, emigrate",
    sue: "sue, lawsuit, suit, plaintiff, compensation, claim, damages, legal action, heirs",
    mourn: "funeral, bury, buried, burial, mourn, mourner, memorial, vigil, commemorate, candle, remember",
    search:
      "search, hunt, seek, look for, comb, manhunt, trawl, look, sweep, raid, police search, dragnet, pursuit",
    find: "find, discover, discovery, spot, locate, come across, turn up, detect, recover, notice, trace, see, uncover, unearth, dig up, show",
    steal:
      "steal, stolen, theft, thief, thieves, rob, robbery, robber, heist, break into, make off, vanish, burglar, burglary, loot, raid, hold up, snatch, take, took, raider, gang",
    fine: "fine, penalty, penalise, punish, punishment, order to pay, court, dock, deduct, deduction",
    tour: "visit, tour, trip, walk through, walk round, come to, came to, inspect, arrive, travel",
    sell: "sell, sale, auction, seller, sell up, hand over, privatise, change hands, privatisation",
    buy: "buy, bought, acquire, acquisition, purchase, takeover, merge, merger, buyer, take over, take control, snap up, owner",
    bankrupt:
      "bankrupt, bankruptcy, insolvent, insolvency, administration, receiver, go under, go bust, creditor, liquidate, liquidation",
    shares:
      "share, stock, shareholder, exchange, percent, trading, fall, lose, market, investor, price, stake, value",
    free: "free, release, bail, let go, parole, set free, allow home, go home, on bail, walk free",
    raise: "raise, lift, salvage, refloat, hoist, tow",
    rescue:
      "rescue, rescuer, save, survivor, survive, pull alive, winch, dig out, pluck, carry, pull, help, lifeboat, bring to safety, escape",
    repair:
      "repair, fix, restore, restoration, restart, mend, reconnect, come back, rebuild, replace, new, renew, renovation, reopen",
    marry: "marry, marriage, wedding, wed",
    born: "born, birth",
    award:
      "award, medal, prize, honour, honor, win, won, receive, hand, present, presentation, prize-giving, ceremony, winner, go to, went to, cheque",
    promote: "promote, promotion",
    relegate: "relegate, relegation, go down",
    sign: "sign, join, contract, transfer",
    reward: "reward, bounty",
    pay: "pay, payment, compensate, hand out, money, bonus, dividend, cost, refund, crowns, euros, pounds",
    escape:
      "escape, escaper, escapee, break out, breakout, flee, fled, fugitive, get away, got away, getaway, run away, abscond, at large, on the run",
    admit:
      "admit, admission, confess, confession, own up, acknowledge, concede, plead guilty, mistake, come clean",
    deny: "deny, denial, dispute, dismiss, reject, refute, insist, not guilty, contradict",
    apologise: "apologise, apology, apologize, sorry, regret, remorse, forgive",
    demand: "demand, call for, call on, urge, insist, ultimatum, petition, ask, request, appeal",
    write: "letter, write, wrote, memo, email, e-mail, note, sign, message, writing",
    question: "question, interrogate, interrogation, interview, testify, ask, quiz, hear, grill",
    "fall ill":
      "ill, illness, sick, sicken, infect, infection, outbreak, symptom, contaminate, contamination, poison, disease, virus, epidemic, fever, bug",
    destroy:
      "destroy, destruction, demolish, demolition, pulp, shred, pull down, tear down, knock down, raze, dismantle, wreck, gut, ruin, blow up",
    break:
      "break up, broke up, break apart, come apart, came apart, tear apart, tear, disintegrate, shatter, split, burst, rupture, crack, snap",
    return:
      "return, come back, came back, go back, went back, let back, allow home, come home, give back, bring back",
    reduce: "cut, reduce, reduction, slash, cutback, saving, axe, trim, shrink, strike from",
    rise: "increase, rise, rose, grow, jump, climb, soar, double, raise, record",
    drop: "fall, fell, drop, slide, plunge, slump, tumble, lose value, decline",
    block: "block, blockade, barricade, roadblock, cordon, seal, obstruct, barrier, bar",
    deliver:
      "hand out, distribute, distribution, deliver, delivery, give out, supply, tanker, lorry, lorries",
    order: "order, instruct, instruction, tell, told, command, require, direct, notice",
    test: "test, sample, sampling, examine, examination, analysis, trace, laboratory",
    move: "move, transfer, fly, flown, transport, take to, took to, bring to, drive, drove, carry",
    promise: "promise, pledge, vow, commit, undertake, guarantee, offer",
    identify: "name, identify, identity, recognise",
    hack: "hack, hacker, breach, cyberattack, ransomware, malware, leak, data",
    outage: "outage, blackout, power cut, electricity, darkness, dark, go dark, went dark, power",
    fund: "donate, donation, fund, grant, give, gave, raise, subsidy, invest, investment",
    debt: "debt, default, owe, loan, bailout, borrow, loss, losses",
    speak: "speech, address, speak, spoke, interview, talk, tell, told",
    celebrate: "celebrate, celebration, party, toast, cheer, festival, anniversary",
    perform: "perform, performance, premiere, concert, release, screen, film, stage",
    score: "score, goal, penalty, equalise, substitute",
    "switch off":
      "switch off, turn off, shut off, cut off, silence, out of use, take out of service, disable",
    lie: "lie, lied, cover up, hide, hid, conceal, mislead, fake, forge, copy, plagiarise, plagiarism, fraud",
    drive: "drive off, van, getaway, car, truck, lorry",
    hide: "hide, hid, hidden, conceal, secret",
  }).map(([kind, words]) => [kind, words.split(", ")]),
);
