using ChinaRussiaBot.Cli;

return CommandLine.Run(args, Terminal.OfTheProcess());
