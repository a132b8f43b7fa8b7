using ChinaRussiaBot.Cli;

// A build upon another needs less than this and most of it to its end: looking for garbage would be a tenth of its time, and more where it is
// looked for but once, at its end (decision 0140). Here alone, for it is the process that is not collected; never a large part of the memory
// that it may take.
const long uncollected = 320L << 20;
if (args is ["index", ..] && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > uncollected * 8)
    GC.TryStartNoGCRegion(uncollected);

return CommandLine.Run(args, Terminal.OfTheProcess());
