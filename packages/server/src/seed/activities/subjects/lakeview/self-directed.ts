import type { Subject } from '../../subject.ts';

export const journalArticle: Subject = {
  id: 'journal-airway-clearance', title: 'Journal-Based CME: Airway Clearance in Children with Neuromuscular Weakness', specialties: ['Pulmonology', 'Rehabilitation'], topics: ['airway clearance', 'neuromuscular disease', 'home care'],
  summary: 'Read the article, answer five questions and earn credit.',
  overview: ['Cough assistance is often started after the first respiratory failure, although it can be planned earlier.', 'Readers of our quarterly review asked for articles with questions that test application.'],
  objectives: ['Identify children who benefit from assisted cough', 'Compare manual and mechanical techniques', 'Plan escalation during a respiratory infection'],
};

export const performanceImprovement: Subject = {
  id: 'pi-asthma-controllers', title: 'Improving Asthma Care in Your Practice: A Performance Improvement Activity', specialties: ['Primary Care', 'Pulmonology'], topics: ['asthma', 'quality improvement', 'chart review'],
  summary: 'Measure, change and measure again: action plans, controller use and follow-up after emergency visits.',
  overview: ['Practices overestimate how many of their patients have a current action plan. A chart review of twenty visits shows the true rate in an afternoon.', 'Clinicians asked for tools that count for improvement work and for credit at once.'],
  objectives: ['Measure baseline performance on three asthma measures', 'Carry out one change chosen from your data', 'Compare results after the change and decide what to keep'],
};

export const pointOfCare: Subject = {
  id: 'point-of-care-learning', title: 'Point-of-Care Learning: Questions from Your Own Patients', specialties: ['Primary Care', 'Medical Education'], topics: ['evidence search', 'clinical questions', 'lifelong learning'],
  summary: 'Turn a search that you do anyway into credit.',
  overview: ['Clinicians pursue fewer than half of the questions that arise in practice and rarely record what they learned.', 'A short structured cycle makes the learning visible and keeps private information out of it.'],
  objectives: ['Formulate an answerable clinical question', 'Search and appraise suitable sources', 'State how the answer changes your practice'],
};

export const itemWriting: Subject = {
  id: 'item-writing-pediatrics', title: 'Item Writing for the In-Training Examination in Pediatrics', specialties: ['Medical Education', 'Primary Care'], topics: ['assessment', 'item writing', 'peer review'],
  summary: 'Learn to write fair questions and review those of your peers.',
  overview: ['New item writers often test recall, and their questions contain cues that have nothing to do with knowledge.', 'The committee trains its members and reviews each question in the group.'],
  objectives: ['Write single-best-answer questions that test reasoning', 'Support each answer with current references', 'Give constructive feedback on the items of peers'],
};

export const manuscriptReview: Subject = {
  id: 'manuscript-review', title: 'Manuscript Review for the Lakeview Review of Child Health', specialties: ['Medical Education', 'Quality and Safety'], topics: ['peer review', 'research methods', 'critical appraisal'],
  summary: 'Structured critique of an original manuscript, accepted by the editor.',
  overview: ['Reviewers rarely receive feedback on their reviews and often comment on style more than on methods.', 'Editors give each reviewer a rating and the decision letter.'],
  objectives: ['Appraise methods and statistics of an original manuscript', 'Write comments that help authors', 'Identify concerns of ethics and integrity'],
};

export const learningFromTeaching: Subject = {
  id: 'learning-from-teaching', title: 'Learning from Teaching: Preparing to Teach Residents and Students', specialties: ['Medical Education'], topics: ['teaching', 'reflection', 'faculty development'],
  summary: 'Credit for what you learn when you prepare to teach.',
  overview: ['Faculty learn much in preparing to teach, but seldom connect it to their own gaps.', 'A reflection form links each session to a change in the teacher’s own practice.'],
  objectives: ['Identify a gap in your own knowledge before teaching', 'Choose a teaching method that engages learners', 'Record what you will do differently in practice'],
};

export const committeeLearning: Subject = {
  id: 'sepsis-committee', title: 'Committee Learning: Redesigning the Sepsis Pathway', specialties: ['Quality and Safety', 'Critical Care'], topics: ['sepsis', 'committee', 'pathway design'],
  summary: 'Members of the pathway committee study the evidence together and redesign care.',
  overview: ['Committees that write pathways learn a great deal, though the learning is rarely planned or recognized.', 'Members asked for facilitated review of evidence before each decision.'],
  objectives: ['Appraise evidence for each step of the pathway', 'Resolve disagreement by structured consensus', 'Define measures that show whether the pathway works'],
};

export const blended: Subject = {
  id: 'qi-fellowship-blended', title: 'Quality Improvement in Ninety Days: A Blended Project', specialties: ['Quality and Safety', 'Nursing'], topics: ['quality improvement', 'run charts', 'coaching'],
  summary: 'Online preparation, a project on your unit and three coaching circles.',
  overview: ['Many clinicians have attended lectures on improvement and few have completed a project.', 'Coaching in small groups keeps projects small enough to finish.'],
  objectives: ['Write an aim that can be measured in ninety days', 'Test three changes in short cycles', 'Display results on a run chart and interpret them'],
};
