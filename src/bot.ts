import { commands } from '../commands';
import { ConfigError } from './config';
import { createEngine } from './core/answer/engine';
import { createEnglish } from './core/language/english';
import { createConversations } from './discord/conversations';
import { createCooldown } from './discord/cooldown';
import { FatalError } from './discord/fatal';
import { createLog } from './discord/log';
import { createMetrics } from './discord/metrics';
import { problemFields } from './discord/problem';
import { tryNextQuestion } from './discord/questions';
import { runBot } from './discord/run-bot';
import { runEntry } from './entry';
import { renderProblem } from './knowledge/problem';
import { readArticles } from './knowledge/read-articles';

/** Questions of the coverage's own that are tried before the bot logs in, and the pause between later ones. */
const FIRST_QUESTIONS = 12;
const NEXT_QUESTION_MS = 25;

/** Runs the Discord bot until SIGTERM or SIGINT: exit code 0; 1 when it cannot go on. */
void runEntry(
  async (config) => {
    if (config.discordToken === null) {
      throw new ConfigError([
        'DISCORD_TOKEN is not set: the bot needs the token of its application.',
      ]);
    }
    const log = createLog();
    let stop: (reason: string) => void = () => process.exit(0);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        // a second one does not wait
        process.once(signal, () => process.exit(0));
        stop(signal);
      });
    }
    const die = (error: unknown): void => {
      log.fatal(problemFields(error), 'the bot cannot go on');
      process.exit(1);
    };
    process.on('uncaughtException', die);
    process.on('unhandledRejection', die);

    const { articles, problems } = readArticles(config.knowledgeFolder);
    for (const problem of problems) log.warn({ problem: renderProblem(problem) }, 'knowledge');
    const engine = createEngine(articles, createEnglish());
    // the first questions of a process are slow
    for (let tried = 0; tried < FIRST_QUESTIONS && tryNextQuestion(engine); tried += 1);
    engine.ask('What does the coverage say?');
    const trying = setInterval(() => {
      if (!tryNextQuestion(engine)) clearInterval(trying);
    }, NEXT_QUESTION_MS);
    trying.unref();
    const metrics = createMetrics();
    metrics.coverage(articles.length);
    const now = (): number => performance.now();
    try {
      await runBot({
        config,
        token: config.discordToken,
        commands,
        services: {
          coverage: () => engine,
          conversations: createConversations(now),
          cooldown: createCooldown(config.cooldown),
          log,
          metrics,
          logsQuestions: config.logsQuestions,
          now,
        },
        onStop: (given) => {
          stop = given;
        },
      });
    } catch (error) {
      const words = error instanceof FatalError ? error.message : 'the bot cannot go on';
      log.fatal(problemFields(error), words);
      process.exit(1);
    }
    process.exit(0);
  },
  { endsOnInterrupt: false },
);
