import type { Subject } from '../../subject.ts';

/** Activities that are held in the language of their learners. */
export const languages: readonly Subject[] = [
  {
    id: 'asma-promotores', title: 'Asma infantil: educación en la comunidad con promotores de salud', language: 'es', specialties: ['Pulmonology', 'Primary Care'], topics: ['asthma', 'asma', 'salud comunitaria'],
    summary: 'Cómo enseñar el plan de acción y la técnica de inhalación en el idioma de la familia.',
    overview: ['Las familias que prefieren el español reciben menos educación sobre el asma y usan más los servicios de urgencias.', 'Los promotores pidieron materiales sencillos y práctica con los dispositivos que las familias tienen en casa.'],
    objectives: ['Explicar el plan de acción con palabras sencillas', 'Corregir la técnica de inhalación con el método de enseñanza de retorno', 'Reconocer los signos que requieren atención urgente'],
  },
  {
    id: 'salud-mental-adolescente', title: 'Salud mental del adolescente: de la detección a la acción', language: 'es', specialties: ['Psychiatry', 'Primary Care'], topics: ['salud mental', 'depresión', 'adolescentes'],
    summary: 'Detección de la depresión y del riesgo de suicidio en la consulta, en español.',
    overview: ['Las herramientas de detección validadas en español se usan poco, aunque están disponibles y son gratuitas.', 'Los profesionales bilingües pidieron guiones y rutas de derivación que respeten la cultura de la familia.'],
    objectives: ['Aplicar una herramienta de detección validada en español', 'Elaborar un plan de seguridad con el adolescente y su familia', 'Derivar a los recursos de la comunidad'],
  },
  {
    id: 'urgences-pediatriques', title: 'Urgences pédiatriques en milieu isolé : reconnaître, stabiliser, transférer', language: 'fr', specialties: ['Emergency Medicine', 'Critical Care'], topics: ['urgences', 'transport', 'télémédecine'],
    summary: 'Simulation à distance pour les équipes qui travaillent loin d’un centre pédiatrique.',
    overview: ['Les équipes isolées voient peu d’enfants gravement malades et disposent de peu de temps pour décider d’un transfert.', 'Elles ont demandé des scénarios réalistes et un langage commun avec l’équipe de transport.'],
    objectives: ['Reconnaître les signes de choc et de détresse respiratoire', 'Commencer la stabilisation avec le matériel disponible', 'Préparer un transfert sûr avec l’équipe de transport'],
  },
  {
    id: 'shoni-zensoku', title: '小児気管支喘息:学校と家庭をつなぐ長期管理', language: 'ja', specialties: ['Pulmonology', 'Allergy and Immunology'], topics: ['asthma', '喘息', '長期管理'],
    summary: '発作時の対応と日常の管理を、学校・家庭・診療所で共有するための実践的な講義です。',
    overview: ['喘息の行動計画は診療所で作成されますが、学校で共有されていないことが多くあります。', '受講者からは、吸入手技の指導と学校との連絡方法を練習したいという要望がありました。'],
    objectives: ['重症度に応じた長期管理薬を選択する', '年齢に合った吸入手技を指導する', '学校と共有できる行動計画を作成する'],
  },
  {
    id: 'arabic-sickle-cell', title: 'فقر الدم المنجلي عند الأطفال: علاج الألم والوقاية من المضاعفات', language: 'ar', specialties: ['Hematology', 'Emergency Medicine'], topics: ['sickle cell disease', 'الألم', 'الوقاية'],
    summary: 'محاضرة عبر الإنترنت حول العلاج السريع للألم والمتابعة الوقائية.',
    overview: ['ينتظر الأطفال المصابون بفقر الدم المنجلي وقتا أطول مما ينبغي للحصول على أول جرعة من مسكنات الألم.', 'طلب المشاركون خطة واضحة للعلاج في قسم الطوارئ وللمتابعة في العيادة.'],
    objectives: ['تقديم أول جرعة من مسكن الألم خلال ستين دقيقة', 'كتابة خطة فردية لعلاج الألم', 'تحديد الفحوص الوقائية حسب العمر'],
  },
  {
    id: 'hebrew-newborn', title: 'היילוד במשפחה: הנקה, צהבת ומעקב אחרי השחרור', language: 'he', specialties: ['Neonatology', 'Primary Care'], topics: ['newborn', 'הנקה', 'צהבת'],
    summary: 'סדנה מקוונת לצוותי טיפות חלב ולרופאי קהילה על שבוע החיים הראשון.',
    overview: ['ביקורים חוזרים בחדר המיון בשבוע הראשון לחיים קשורים לעיתים קרובות לצהבת ולקשיי הנקה.', 'הצוותים ביקשו כלים להערכה משותפת של האם והיילוד.'],
    objectives: ['להעריך הנקה בביקור הראשון', 'לקבוע מועד לבדיקת בילירובין חוזרת', 'לזהות סימנים המחייבים הפניה דחופה'],
  },
  {
    id: 'chinese-food-allergy', title: '儿童食物过敏：从预防到急救', language: 'zh', specialties: ['Allergy and Immunology', 'Primary Care'], topics: ['food allergy', '食物过敏', '急救'],
    summary: '面向社区医务人员的在线课程，介绍辅食添加、诊断和过敏性休克的急救。',
    overview: ['许多家庭因为担心过敏而推迟添加辅食，这反而可能增加过敏的风险。', '学员希望获得可以直接用于门诊的沟通用语和急救流程。'],
    objectives: ['指导家庭安全地添加易致敏食物', '判断何时需要进行过敏检测', '示范肾上腺素自动注射器的使用'],
  },
];
