/** Where a statement comes from. */
export type Source = {
  /** A: regulator, standard, paper, hospital, university. B: clinic or trade page, or a report of an A. C: general page. */
  readonly tier: 'A' | 'B' | 'C' | 'seed';
  readonly title: string;
  readonly url?: string;
};

/** Every source that an exercise, a rhythm, a habit, a checklist item, the steps or the safety card names, by id. */
export const SOURCES: Readonly<Record<string, Source>> = {
  ahmadi24: {
    tier: 'A',
    title: 'Ahmadi et al. 2024, Int J Epidemiol 53(6), sitting and standing time, UK Biobank',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11481281',
  },
  albulescu22: {
    tier: 'A',
    title: 'Albulescu et al. 2022, PLOS ONE, micro-break meta-analysis',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9432722',
  },
  andersen11: {
    tier: 'A',
    title: 'Andersen et al. 2011, 2 or 12 minutes a day of elastic resistance for neck/shoulder pain, RCT',
    url: 'https://www.theraband.com/articles/Easy-2-minute-THERABAND-exercise-significantly-reduces-pain-in-office-workers',
  },
  andersen11b: {
    tier: 'B',
    title: 'EHS Today on the same trial (lateral raise, arm slightly in front, 5 days a week)',
    url: 'https://www.ehstoday.com/health/article/21904683/short-exercises-can-make-office-work-less-of-a-pain-in-the-neck',
  },
  andersen12: {
    tier: 'A',
    title: 'Andersen CH et al. 2012, one weekly hour of strength training split three ways',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3596862',
  },
  aphs: {
    tier: 'B',
    title: 'APHS physiotherapy, shoulder blade squeezes (5-10 times)',
    url: 'http://www.aphs.net.au/shoulder-blade-squeezes/',
  },
  balban23: {
    tier: 'A',
    title: 'Balban et al. 2023, Cell Reports Medicine, five-minute breathing practices, RCT',
    url: 'https://studylib.net/doc/26052473/brief-structured-respiration-practices-enhance-mood-and-r...',
  },
  bioroll: {
    tier: 'C',
    title: 'biologyinsights, foam roller on the mid back: who should not',
    url: 'https://biologyinsights.com/how-to-crack-your-back-with-a-foam-roller',
  },
  blackpool: {
    tier: 'C',
    title: 'Spa Blackpool, simple exercises (rolls, chin tucks, blade pinch 5-10 s)',
    url: 'https://thespablackpoolfchotel.co.uk/simple-exercises',
  },
  blink: {
    tier: 'B',
    title: 'Innovative Eye Care, blink training',
    url: 'https://www.innovativeeyecare.com.au/patient-resources/blink-training',
  },
  blink2: {
    tier: 'B',
    title: 'Report of an Optometry and Vision Science 2013 study: complete blinks matter',
    url: 'https://lvatug.wordpress.com/2014/03/15/blink-often-and-completely/',
  },
  booklap: {
    tier: 'C',
    title: 'Clinic note: books or box file under a laptop, rolled towel, cushion',
    url: 'http://findhealthclinics.com/US/Evanston/221958307933219/Dr.-Sean-Curry',
  },
  calosha: {
    tier: 'A',
    title: 'Cal/OSHA Easy Ergonomics, monitor page',
    url: 'http://www.dir.ca.gov/dosh/dosh_publications/page26.html',
  },
  cascade: {
    tier: 'B',
    title: 'Cascade Ergonomics, sit-stand protocol (1:1 to 3:1, not over an hour at once)',
    url: 'https://cascadeergonomics.com/?p=4217',
  },
  ccfbreath: {
    tier: 'B',
    title: 'Handout adapted from Cleveland Clinic, diaphragmatic breathing',
    url: 'https://paperzz.com/doc/7837989/pdf-that-describes-how-to-do-it',
  },
  ccohsmon: {
    tier: 'A',
    title: 'CCOHS, positioning the monitor',
    url: 'http://ccohs.ca/oshanswers/ergonomics/office/monitor_positioning.html',
  },
  ccohssit: {
    tier: 'A',
    title: 'CCOHS, working in a sitting position (CSA Z412: no uniquely correct posture)',
    url: 'https://www.ccohs.ca/oshanswers/ergonomics/sitting/sitting_basic.html',
  },
  chcp: {
    tier: 'A',
    title: 'CHCP MSK (NHS provider), upper back (thoracic) pain',
    url: 'https://chcpmsk.org.uk/body-parts/back/pages/upper-back-thoracic-pain',
  },
  core: {
    tier: 'B',
    title: 'Core Chiropractic, peanut and lacrosse ball on the thoracic spine (avoid neck and low back)',
    url: 'http://www.corechiropractic.net/thoracic/',
  },
  cornellrec: {
    tier: 'A',
    title: 'Cornell Ergonomics Web project notes (100-130 degree trunk angle; no perfect posture for all time)',
    url: 'https://ergo.human.cornell.edu/AHProjects/cityofithaca/generalrec.html',
  },
  crimson: {
    tier: 'B',
    title: 'Crimson Footcare, seated foot pump (5 repetitions every half hour)',
    url: 'https://crimsonfootcare.com/this-easy-foot-exercise-can-help-save-your-life-from-a-deadly-blood-clot',
  },
  cuimc23: {
    tier: 'A',
    title: 'Columbia University Irving Medical Center news on Diaz and the NPR real-world study',
    url: 'https://www.cuimc.columbia.edu/news/columbia-researcher-and-npr-ask-listeners-walk-walk-real-world-study',
  },
  dentalce: {
    tier: 'B',
    title: 'dentalcare.com CE 554, thoracic mobilization with two taped balls (never the neck)',
    url: 'https://www.dentalcare.com/en-us/ce-courses/ce554/thoracic-mobilization',
  },
  ding25: {
    tier: 'A',
    title: 'Ding et al. 2025, Lancet Public Health, daily steps and health outcomes',
    url: 'https://figshare.le.ac.uk/articles/journal_contribution/Daily_steps_and_health_outcomes_in_adults_a_systematic_review_and_dose-response_meta-analysis/29916569/1',
  },
  dingepo: {
    tier: 'B',
    title: 'epocrates summary of Ding 2025 (turning point about 5,000-7,000 steps)',
    url: 'https://epocrates.com/online/article/7-000-daily-steps-associated-with-substantial-reductions-in-mortality-and',
  },
  dorset: {
    tier: 'A',
    title: 'Dorset Council, DSE at home (HSE wording: forearms, eyes, seat edge, leg space)',
    url: 'https://www.dorsetcouncil.gov.uk/emergencies-severe-weather/emergencies/coronavirus/employee-information/staying-safe/health-and-safety',
  },
  dunstan12: {
    tier: 'A',
    title: 'Dunstan et al. 2012, Diabetes Care 35(5), 2-minute walks every 20 minutes',
    url: 'http://ro.ecu.edu.au/ecuworks2012/447',
  },
  duran23: {
    tier: 'A',
    title: 'Duran et al. 2023, MSSE 55(5), sitting-break dose-response crossover (n=11)',
    url: 'https://www.sedentarybehaviour.org/2023/05/31/breaking-up-prolonged-sitting-to-improve-cardiometabolic-risk-dose-response-analysis-of-a-randomized-crossover-trial/',
  },
  dvt: {
    tier: 'B',
    title: 'News12 quoting CDC: signs of a leg clot (swelling, pain, tenderness, red and warm)',
    url: 'https://longisland.news12.com/doctors-summer-travel-can-increase-peoples-risk-of-blood-clots',
  },
  ehsmon: {
    tier: 'B',
    title: 'EHS Today, single and dual monitor tips (18-28 in)',
    url: 'http://ehstoday.com/health/single-and-dual-monitor-computer-setup-ergonomic-tips',
  },
  elevate: {
    tier: 'B',
    title: 'Elevate PT, wall angels (exhale up, 10 repetitions)',
    url: 'https://elevateptr.com/blog/get-your-hands-up-a-simple-exercise-to-improve-shoulder-mobility',
  },
  eortho: {
    tier: 'B',
    title: 'eOrthopod, hip flexor stretch (tuck the pelvis, 30 s)',
    url: 'https://eorthopod.com/?p=56117',
  },
  ergoped: {
    tier: 'B',
    title: 'Ergopedia, incorrect monitor position (18-36 in; two screens in a shallow V)',
    url: 'http://www.ergopedia.ca/risk_factors/Incorrect_Monitor_Position.html',
  },
  eskcat: {
    tier: 'A',
    title: 'Eskenazi Health (hospital), seated cat/cow, five breaths',
    url: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-seated-cat-cow',
  },
  eskpiri: {
    tier: 'A',
    title: 'Eskenazi Health, seated piriformis stretch (10-15 s)',
    url: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-piriformis-stretch-for-sciatica',
  },
  fitcom: {
    tier: 'C',
    title: 'fitness.com, scapular retraction with band (8-12)',
    url: 'https://www.fitness.com/exercises/517/scapular-retraction-with-the-exercise-band',
  },
  fitmet: {
    tier: 'C',
    title: 'fitmetrics, shoulder distraction with band (anchor above shoulder, restrictions)',
    url: 'https://www.fitmetrics.ch/en/exercise/6733d71a7189f-schulter-distraktion-mit-widerstandsband',
  },
  fitpro: {
    tier: 'B',
    title: 'fit-pro.com, foam roller thoracic spine extension',
    url: 'https://fit-pro.com/videos-131-Foam-roller-thoracic-spine-extension.html',
  },
  fredman: {
    tier: 'B',
    title: 'Fredman office lighting (500 lx; 200-800 lx acceptable; side-on to window)',
    url: 'https://www.fredman.eu/office-lighting/',
  },
  fuel: {
    tier: 'B',
    title: 'Fuel Clinic Edmonton, seated spinal rotation (10-15 s, 3-5 a side)',
    url: 'https://www.fuelclinicedmonton.com/library-1/seated-spinal-rotation',
  },
  glasgow: {
    tier: 'A',
    title: 'University of Glasgow, homeworking set-up (laptop needs separate keyboard and mouse)',
    url: 'https://www.gla.ac.uk/myglasgow/seps/az/computersandhomeworking/homeworking/',
  },
  gunbio: {
    tier: 'C',
    title: 'biologyinsights, where not to use a massage gun (front and side of neck)',
    url: 'https://biologyinsights.com/where-not-to-use-a-massage-gun',
  },
  gunbio2: {
    tier: 'C',
    title: 'biologyinsights, can massage guns be harmful (30-60 s per area, bruising)',
    url: 'https://biologyinsights.com/can-massage-guns-be-harmful',
  },
  gunpt: {
    tier: 'B',
    title: 'Massage gun basics from a PT page (lowest speed, two minutes at most per area)',
    url: 'https://stayonthehealthypath.com/index-3521.html',
  },
  habitwalk: {
    tier: 'A',
    title: 'Baretta et al. 2024, HabitWalk micro-randomised trial (commitment plus cues)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11635918/',
  },
  heatabc: {
    tier: 'B',
    title: 'HealthDay / University of Missouri Health Care, preventing heating-pad burns (15-20 min)',
    url: 'https://abcnews.go.com/Health/Healthday/story?id=4506435&page=1',
  },
  hedge: {
    tier: 'A',
    title: 'Alan Hedge, Cornell University Ergonomics Web, Sit-Stand Working Programs (20-8-2)',
    url: 'https://ergo.human.cornell.edu/CUESitStandPrograms.html',
  },
  heel: {
    tier: 'B',
    title: 'Heel raises with support (10, then progress)',
    url: 'http://ifgingercandoit.com/heel-raises-up-on-toes/',
  },
  heneghan18: {
    tier: 'A',
    title: 'Heneghan et al. 2018, BMJ Open, sitting, activity and thoracic mobility (n=92)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29730619/',
  },
  henning97: {
    tier: 'A',
    title: 'Henning et al. 1997, Ergonomics 40(1), frequent short breaks at two sites (PEDro record)',
    url: 'https://search.pedro.org.au/search-results/record-detail/19236',
  },
  highbrow: {
    tier: 'C',
    title: 'Highbrow restorative yoga, supported reclining pose (3-5 min)',
    url: 'https://gohighbrow.com/supported-reclining-pose/',
  },
  hpwic: {
    tier: 'B',
    title: 'HP Working in Comfort (thigh gap 6 cm, 40-60 % humidity, 19-23 C)',
    url: 'https://www.manualshelf.com/manual/hp/hp-netserver-lpr/hp-servers-working-in-comfort/page-12.html',
  },
  hseck1: {
    tier: 'A',
    title: 'HSE DSE workstation checklist (ck1, 05/13), copy',
    url: 'https://www.readkong.com/page/display-screen-equipment-dse-workstation-checklist-hse-6620697',
  },
  hseck1b: {
    tier: 'B',
    title: 'Oseland and Smith, summary of the HSE checklist headings',
    url: 'https://remotewords.blogspot.com/2020/04/setting-up-for-homeworking.html',
  },
  hsefaq: { tier: 'A', title: 'UK HSE, DSE frequently asked questions', url: 'http://www.hse.gov.uk/MSD/dse/faqs.htm' },
  hsevdu: {
    tier: 'A',
    title: 'UK HSE, Should VDU users be given breaks? (Regulation 4 and guidance)',
    url: 'https://www.hse.gov.uk/contact/faqs/vdubreaks.htm',
  },
  iso5uf: {
    tier: 'B',
    title: 'Userfocus on ISO 9241-5:1998 (five principles including postural change)',
    url: 'https://www.userfocus.co.uk/resources/iso9241/part5.html',
  },
  isoneck: {
    tier: 'B',
    title: 'About.com (physician reviewed), isometric neck work; not with uncontrolled high blood pressure',
    url: 'http://backandneck.about.com/od/exerciseandsport/ht/Isometric-Neck-Strengthening-Exercise.htm',
  },
  isoneck2: {
    tier: 'C',
    title: 'AskVity, isometric neck flexion (5-10 s, 3 times)',
    url: 'https://askvity.info/neck-exercises/how-to-strengthen-neck-muscles',
  },
  jr22: {
    tier: 'A',
    title: 'Johnson and Rosenfield 2022, Optom Vis Sci, 20-20-20: are these numbers justified?',
    url: 'https://ouci.dntb.gov.ua/en/works/9ZxwRAY4',
  },
  kptendon: {
    tier: 'A',
    title: 'Kaiser Permanente, finger exercises, tendon glides',
    url: 'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.finger-exercises.bo1571',
  },
  lane: {
    tier: 'B',
    title: 'Lane Chiropractic, seated figure-four (20-30 s)',
    url: 'http://www.lanechiroandrehab.com/exercises/lower-extremity-stretches/buttocks/',
  },
  leeds: {
    tier: 'A',
    title: 'Leeds Community Healthcare NHS, mid-back problems',
    url: 'https://leedscommunityhealthcare.nhs.uk/?p=17159',
  },
  localphys: {
    tier: 'B',
    title: 'Local Physio, upper-back pain: when new, see a doctor',
    url: 'https://www.local-physio.co.uk/articles/upper-back-pain',
  },
  longmont: {
    tier: 'B',
    title: 'Longmont Massage, how to do wall angels (feet 15-20 cm out, 5-10 repetitions)',
    url: 'https://longmontmassageandbodywork.com/2021/10/06/how-to-do-wall-angels/',
  },
  mayobreath: {
    tier: 'A',
    title: 'Mayo Clinic Q&A on belly breathing (chest breathing tightens the neck)',
    url: 'https://www.proquest.com/docview/3031587684',
  },
  mayosit: {
    tier: 'A',
    title: 'Mayo Clinic Community Health, Stretch to take the strain out of sitting',
    url: 'https://communityhealth.mayoclinic.org/featured-stories/sitting-stretches',
  },
  mckneck: {
    tier: 'C',
    title: 'Cervical retraction note: stop if dizziness or arm pain appears',
    url: 'http://nnttunican.blogspot.com/2017/06/cervical-spine-retraction-extension.html',
  },
  mckstand: {
    tier: 'C',
    title: 'Standing extension note: stop if leg symptoms get worse',
    url: 'https://www.sanctum.works/stretchcourse/lesson-1-problemsolving-bxs58-kp39w-dcbm9-t3knx-x2hmc-e4mn9-6dacn-thsye-r74hk-cptye-j74hm',
  },
  medbag: {
    tier: 'B',
    title: 'Medical Bag, origin of 20-20-20 as a mnemonic by J. Anshel',
    url: 'https://www.medicalbag.com/home/specialties/ophthalmology/digital-eye-strain-may-not-be-solved-by-the-20-20-20-rule/',
  },
  mensj: {
    tier: 'C',
    title: 'Men’s Journal, banded pull-aparts (3 x 12-15)',
    url: 'https://www.mensjournal.com/health-fitness/mobility-activation-and-strength-exercises-for-healthier-shoulders/5-safer-strength-building-banded-pull-aparts/',
  },
  microlink: {
    tier: 'B',
    title: "Microlink DSE guidance (2-3 finger gap, arm's length)",
    url: 'https://shop.microlinkpc.com/dse-guidance/',
  },
  moonpt: {
    tier: 'B',
    title: 'Moon Physical Therapy, proper use of a foam roller (leave the low back alone)',
    url: 'https://generations808.com/proper-use-of-a-foam-roller/?mcat=4',
  },
  neckrf: {
    tier: 'B',
    title: 'Physiotherapist blog, when neck pain can be serious',
    url: 'http://kulraj.org/2023/07/24/when-neck-pain-can-be-serious',
  },
  nhsback: {
    tier: 'B',
    title: 'Sheffield Aches and Pains (NHS partners), back pain and when to get help',
    url: 'https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain',
  },
  nhsback2: {
    tier: 'C',
    title: 'News copy of the NHS page on back pain: the top of the back as an urgent sign',
    url: 'https://3slastxawesome.info/2025/01/06/nhs-warns-tingling-in-two-key-areas-means-you-should-call-999-immediately',
  },
  nibiz: {
    tier: 'A',
    title: 'nibusinessinfo.co.uk, task design and rest breaks (NI government)',
    url: 'https://www.nibusinessinfo.co.uk/content/computer-health-and-safety-task-design-and-rest-breaks',
  },
  niosh07: {
    tier: 'A',
    title: 'NIOSH update July 2007, supplementary breaks for data operators',
    url: 'https://www.cdc.gov/niosh/updates/upd-07-11-07.html',
  },
  norton: {
    tier: 'A',
    title: 'Norton Healthcare, chair squat (1-3 sets of 10-15)',
    url: 'https://nortonhealthcare.com/news/deskercise-chair-squat',
  },
  nprdiaz: {
    tier: 'B',
    title: 'Reprint of NPR report on the Columbia trial (walking speed about 1.9 mph)',
    url: 'https://brodhealth.com/sitting-all-day-can-be-deadly-5-minute-walks-can-offset-the-damage/',
  },
  nsc: {
    tier: 'A',
    title: 'National Safety Council magazine, keyboard and mouse',
    url: 'https://safetyandhealthmagazine.com/articles/9939-office-worker-ergonomics-workstation-assessment?page=2%3Fpage%3D2',
  },
  nwball: {
    tier: 'A',
    title: 'Northwestern University Sports Medicine, upper back mobility with a lacrosse ball (1-2 min a side)',
    url: 'https://www.northwestern.edu/sportsmedicine/club-sports/injury-prevention-videos-club/upper-back-mobility-lacrosse-ball/index.html',
  },
  nymg: {
    tier: 'B',
    title: 'New York Medical Group, neck exercises with stop rules',
    url: 'https://www.nymg.com.hk/exercise/exercise_office_neck_eng.html',
  },
  oaevans: {
    tier: 'B',
    title: 'Orthopaedic Associates Evansville, standing back extension (3 s, five times)',
    url: 'https://oaevansville.com/back-exercises/standingbackpira/',
  },
  ontario: {
    tier: 'A',
    title: 'Ontario Ministry of Labour, rest breaks for computer operators',
    url: 'http://www.labour.gov.on.ca/english/hs/pubs/gl_restbreaks.php',
  },
  oshadesk: {
    tier: 'B',
    title: 'Workplace Safety blog quoting OSHA desk advice (50 cm depth, padded edges, clearance)',
    url: 'http://www.workplace-safety.net/connect/blog/entry/ergonomic-safety-on-and-around-the-desk?tmpl=component&print=1',
  },
  oshaenv: { tier: 'A', title: 'OSHA eTool, Workstation Environment' },
  oshaeval: {
    tier: 'A',
    title: 'OSHA eTool, workstation evaluation checklist',
    url: 'https://www.osha.gov/etools/computer-workstations/checklists/evaluation',
  },
  oshaiu: {
    tier: 'A',
    title: 'Indiana University office ergonomics (OSHA positions; stillness is unhealthy in any posture)',
    url: 'https://protect.iu.edu/environmental-health/occupational-health/ergonomics/office-ergonomics.html',
  },
  oshamon: {
    tier: 'B',
    title: 'AZCentral, OSHA monitor height (centre 15-20 degrees down; lower for bifocals)',
    url: 'http://yourbusiness.azcentral.com/osha-guidelines-computer-monitor-height-11735.html',
  },
  oshapos: {
    tier: 'A',
    title: 'OSHA good working positions, as quoted by CDC PHIL',
    url: 'https://phil.cdc.gov/Details.aspx?pid=13756',
  },
  oshatips: {
    tier: 'B',
    title: 'Workipedia, OSHA eTool quick tips for every component',
    url: 'http://www.elinfonet.com/workipedia/computer-workstations',
  },
  osteow: {
    tier: 'B',
    title: 'Osteoworks, thoracic extension over a chair back',
    url: 'https://www.osteoworks.com.au/blog/thoracic-mobility-is-so-easy-to-improve',
  },
  paluch22: {
    tier: 'A',
    title: 'Paluch et al. 2022, Lancet Public Health, steps and mortality, 15 cohorts',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9289978',
  },
  paluchnews: {
    tier: 'B',
    title: 'Medical Brief on Paluch 2022 (levels off at 6,000-8,000 from 60, 8,000-10,000 below)',
    url: 'https://www.medicalbrief.co.za/optimal-number-of-daily-steps-to-reduce-all-cause-mortality-varies-by-age-meta-analysis/',
  },
  peakpec: {
    tier: 'B',
    title: 'Peak Physio, pectoral doorway stretch (30-60 s)',
    url: 'https://www.peak-physio.com.au/exercises/stretch-pectoral/',
  },
  pemco: {
    tier: 'C',
    title: 'Pemco, DSE advice with eye test at least every two years',
    url: 'https://pemco.co.uk/blog/yoga-stretches-for-desk-workers.aspx',
  },
  prehabTx: {
    tier: 'B',
    title: 'The Prehab Guys, thoracic spine foam rolling (never on the low back)',
    url: 'https://library.theprehabguys.com/vimeo-video/thoracic-spine-foam-rolling/',
  },
  prisma: {
    tier: 'A',
    title: 'Prisma Health (hospital PT), safe use of a massage gun',
    url: 'https://blog.prismahealth.org/tips-for-safely-using-a-massage-gun/',
  },
  probuild: {
    tier: 'B',
    title: 'GP article: thoracic pain is less usual and may come from elsewhere',
    url: 'https://probuildermag.co.uk/?p=31531',
  },
  pwphysio: {
    tier: 'B',
    title: 'Philip Wood Physiotherapy, chin retraction (2 s, 10 times, about hourly)',
    url: 'https://philipwoodphysio.net.au/stretch-of-the-month-chin-retraction/',
  },
  qld: {
    tier: 'A',
    title: 'WorkSafe Queensland, sedentary work',
    url: 'https://www.worksafe.qld.gov.au/safety-and-prevention/health-and-wellbeing/sedentary-work',
  },
  reach: {
    tier: 'B',
    title: 'Workstation piece giving 16-18 in easy reach',
    url: 'http://www.meandmybody.com/article.php?articleId=547',
  },
  rebal: {
    tier: 'B',
    title: 'Rebalance PT, doorway stretch (care with dislocation or frozen shoulder)',
    url: 'https://rebalancept.com/physical-therapy-exercises/featured-exercise-doorway-chestpectoralis-stretch/',
  },
  rolling: {
    tier: 'C',
    title: 'Resto NYC, when not to foam roll (osteoporosis, clots, pregnancy, injury)',
    url: 'https://www.restonyc.com/when-should-you-not-use-a-foam-roller/',
  },
  rollmy: {
    tier: 'C',
    title: 'MeYouHealth, shoulder rolls, five each way',
    url: 'https://challenge.meyouhealth.com/2010/11/08/roll-roll-roll-your-shoulders-gently-5-times',
  },
  ros: {
    tier: 'A',
    title: 'Royal Osteoporosis Society, bending forward with osteoporosis',
    url: 'https://theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
  },
  saint20: {
    tier: 'A',
    title: 'Saint-Maurice et al. 2020, JAMA 323(12), step count and mortality',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7093766',
  },
  seed: {
    tier: 'seed',
    title: 'The common causes of upper back pain, and effective solutions: the text Limber is built on',
  },
  sharecare: {
    tier: 'B',
    title: 'Sharecare, foam rolling the neck is not advised',
    url: 'https://www.sharecare.com/health/types-of-exercise-programs/safe-foam-roll-cervical-spine',
  },
  sitfit: {
    tier: 'B',
    title: 'Sit and Be Fit (RN), foot exercises during a meeting',
    url: 'https://www.sitandbefit.org/a-great-meeting-exercise/',
  },
  stanford: {
    tier: 'A',
    title: 'Stanford EHS, breaks and microbreaks (archive 2017)',
    url: 'https://swap.stanford.edu/was/20170911010949mp_/https://ehs.stanford.edu/topic/ergonomics/breaks-and-microbreaks',
  },
  stfc: {
    tier: 'A',
    title: 'STFC SC25 Appendix 2, portable devices and hybrid working',
    url: 'https://staff.she.stfc.ac.uk/Pages/SC25-Appendix-2.aspx',
  },
  talens22: {
    tier: 'B',
    title: 'Talens-Estarelles et al. 2022, 20-20-20 reminder software study (Aston University release)',
    url: 'https://www.disabled-world.com/assistivedevices/computer/20-20-20.php',
  },
  talens22b: {
    tier: 'B',
    title: 'Report of the same study: 29 people, 2 weeks, effect measured again after one week',
    url: 'http://hospinews.com/2022/09/22/the-simple-20-20-20-screen-rule-reduces-eye-strain-according-to-studies/',
  },
  tas: {
    tier: 'A',
    title: 'WorkSafe Tasmania, sedentary work',
    url: 'https://www.worksafe.tas.gov.au/topics/Health-and-Safety/hazards-and-solutions-a-z/hazards-and-solutions-a-z-pages/s/sedentary-work',
  },
  towel: {
    tier: 'B',
    title: 'Elemental Ergonomics, lumbar support or a folded towel at belt line',
    url: 'https://elementalergonomics.wordpress.com/2009/10/21/ergonomic-tip-of-the-day-091021/',
  },
  trilux: {
    tier: 'B',
    title: 'Trilux on EN 12464-1 (500 lx for screen work)',
    url: 'https://www.trilux.com/es/lighting-practice/indoor-lighting/specific-lighting-requirements/lighting-of-offices-and-vdu-workstations/illuminance/',
  },
  tuc: {
    tier: 'A',
    title: 'TUC worksmart, adjusting my workstation (15-20 degrees down)',
    url: 'https://worksmart.org.uk/health-advice/illnesses-and-injuries/work-illnesses/rsi/how-should-i-adjust-my-workstation',
  },
  ucla: {
    tier: 'A',
    title: 'UCLA Health, monitors, documents and phones',
    url: 'https://www.uclahealth.org/safety/ergonomics/office-ergonomics/monitors-documents-and-phones',
  },
  umn: {
    tier: 'A',
    title: 'University of Minnesota, sit-stand desk ergonomics',
    url: 'https://hsrm.umn.edu/sit-stand-desk-ergonomics',
  },
  usyd: {
    tier: 'A',
    title: 'University of Sydney CS, laptop use over one hour a day',
    url: 'http://www.cs.usyd.edu.au/current_students/postgrad_research/laptop_use.shtml',
  },
  uts: {
    tier: 'A',
    title: 'UTS computer comfort self-assessment (keyboard 8-10 cm from edge)',
    url: 'https://uts.edu.au/about/safety-wellbeing/preventing-injury-and-illness/hazards/computer-comfort/computer-comfort-self-assessment-checklist',
  },
  uwell: {
    tier: 'B',
    title: 'Urban Wellness RMT, levator scapulae stretch (30 s)',
    url: 'https://urban-wellness.ca/rmt-tips-levator-scapula-aka-armpit-sniff-stretch',
  },
  waon18: {
    tier: 'A',
    title: 'Waongenngarm et al. 2018, Applied Ergonomics 68, breaks and low back pain, review',
    url: 'https://www.physiospot.com/research/the-effects-of-breaks-on-low-back-pain-discomfort-work-productivity-in-office-workers-systematic-review/',
  },
  wilke20: {
    tier: 'A',
    title: 'Wilke et al. 2020, foam rolling and range of motion, meta-analysis',
    url: 'https://link.springer.com/article/10.1007/s40279-019-01205-7',
  },
  wisc: {
    tier: 'A',
    title: 'University of Wisconsin System, evaluate your workstation',
    url: 'https://www.wisconsin.edu/ehs/osh/ergonomics-2/how-to-evaluate-your-workstation/',
  },
  y4c: {
    tier: 'B',
    title: 'yoga4cancer, restorative cobbler (props, precautions, 5 min)',
    url: 'https://yoga4cancer.com/pose-restorative-cobbler/',
  },
};
