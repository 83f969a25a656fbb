/** The dialogic principles in English. */
import type {Texts} from '../../core/schema.js';

export const en: Texts = {
  title: 'Dialogies of cooperation',
  about:
    'These 12 dialogies help people, a group, a local area talk about the way they cooperate. They neither certify nor ' +
    'rank anyone. A dialogy is one unity of two logics that call for each other, need each other and may oppose each ' +
    'other. Neither is better: cooperation is born between the two, when both are kept alive. The notion comes from ' +
    'the Institut des Territoires Coopératifs (France); the choice of these 12 dialogies and their wording are those ' +
    'of coop-elements, drawn from tensions that practitioners name.',
  sectionNames: {one: 'level', many: 'levels'},
  scales: {},
  levels: {},
  tree: {
    je: {title: 'I', help: 'How alive is each logic in me today?'},
    savoir: {
      title: 'Passing on and learning',
      a: {title: 'Passing on', text: 'I share what I know.'},
      b: {title: 'Learning', text: 'I let others teach me.'},
      signals: {
        a: '“I know about this already, let me explain.”',
        b: '“I have nothing to teach you, I am here to listen.”',
      },
      question: 'What helps you pass on while you keep learning?',
    },
    parole: {
      title: 'Speaking and representing',
      a: {title: 'Own voice', text: 'I speak in my own name.'},
      b: {title: 'Mandate', text: 'I represent my organisation and report back to it.'},
      signals: {
        a: '“I say what I think, my organisation will hear about it later.”',
        b: '“I say what my organisation thinks, my own view will come later.”',
      },
      question: 'How do you make both your own voice and that of your organisation heard?',
    },
    boussole: {
      title: 'Reasoning and feeling',
      a: {title: 'Reason', text: 'I analyse, I argue the case.'},
      b: {title: 'Feeling', text: 'I listen to what moves in me, I let things settle.'},
      signals: {
        a: '“The figures are clear, why wait?”',
        b: '“That is how I feel, why argue?”',
      },
      question: 'When it is time to choose, how do you listen both to your reasons and to what you feel?',
    },
    changement: {
      title: 'Changing and bringing change',
      a: {title: 'Personal change', text: 'I change.'},
      b: {title: 'Social change', text: 'We change things.'},
      signals: {
        a: '“I work on myself first, the rest will follow.”',
        b: '“Let us act around us first, I will think about myself later.”',
      },
      question: 'What link do you see between what changes in you and what you change around you?',
    },
    nous: {title: 'We', help: 'How alive is each logic in our group today?'},
    fruits: {
      title: 'Achieving and growing',
      a: {title: 'The work', text: 'We achieve what is expected.'},
      b: {title: 'Flourishing', text: 'Those who do the work grow.'},
      signals: {
        a: '“Let us finish the work first and look after ourselves later.”',
        b: '“We are learning so much together, the work can wait.”',
      },
      question: 'When does our group both move the work forward and help its members grow?',
    },
    voix: {
      title: 'Agreeing and differing',
      a: {title: 'Agreement', text: 'We look for what brings us together.'},
      b: {title: 'Disagreement', text: 'We let our disagreements live.'},
      signals: {
        a: '“We agree now, no need to talk about it again.”',
        b: '“We each keep our own view, no need to look any further.”',
      },
      question: 'What allows our group to come together without silencing its disagreements?',
    },
    conduite: {
      title: 'Taking turns and holding a role',
      a: {title: 'Shared lead', text: 'Each of us leads in turn.'},
      b: {title: 'Defined roles', text: 'We all know who is answerable for what.'},
      signals: {
        a: '“I thought someone else was taking care of it.”',
        b: '“I had an idea, but it is not my role.”',
      },
      question: 'How does our group let the lead move around while knowing who is answerable for what?',
    },
    cadre: {
      title: 'Framing and leaving room',
      a: {title: 'Frame', text: 'Rules, a plan, deadlines.'},
      b: {title: 'Breathing space', text: 'Room and time left free.'},
      signals: {
        a: '“That is not on the agenda, let us get back to the plan.”',
        b: '“No need for an agenda, we will see as we go.”',
      },
      question: 'What frame, and what breathing space, does our group need at the moment?',
    },
    dans: {title: 'Within', help: 'How alive is each logic in our local area today?'},
    horizon: {
      title: 'Aiming and journeying',
      a: {title: 'Project', text: 'An aim, a beginning, an end.'},
      b: {title: 'Process', text: 'A path that stays open.'},
      signals: {
        a: '“The project is finished, each of us goes our own way.”',
        b: '“We keep meeting, the aim will come later.”',
      },
      question: 'In our local area, what do we want to bring to completion while keeping the path open?',
    },
    frontiere: {
      title: 'Caring and opening up',
      a: {title: 'Cohesion', text: 'Taking care of those who are here.'},
      b: {title: 'Openness', text: 'Cooperating with third parties.'},
      signals: {
        a: 'From one year to the next, the same faces meet around the table.',
        b: 'From one meeting to the next, new faces come and familiar ones drift away.',
      },
      question: 'In our local area, how can we welcome third parties while taking care of those who are here?',
    },
    regard: {
      title: 'Seeing and sensing',
      a: {title: 'Visible', text: 'Statutes, achievements, governance.'},
      b: {title: 'Invisible', text: 'The unspoken, the implicit, faint signals.'},
      signals: {
        a: 'Everything is written in the agreement, and nobody says what bothers them.',
        b: 'Everything is understood between the lines, and nobody has put anything in writing.',
      },
      question: 'In our local area, how do what is written and what is sensed shed light on each other?',
    },
    echelle: {
      title: 'Taking root and reaching out',
      a: {title: 'Local', text: 'From here, by people here, for here.'},
      b: {title: 'Global', text: 'Connected to something larger than us.'},
      signals: {
        a: '“It comes from elsewhere, it is not for here.”',
        b: '“It works elsewhere, let us do the same here.”',
      },
      question: 'What, in our local area, truly belongs here and connects us to something larger?',
    },
  },
};
