namespace ChinaRussiaBot.Questions;

/// <summary>What a question wants to know; several can be asked at once.</summary>
[Flags]
internal enum Intents
{
    None = 0,
    Value = 1 << 0,
    Growth = 1 << 1,
    Share = 1 << 2,
    Rank = 1 << 3,
    Peak = 1 << 4,
    Low = 1 << 5,
    List = 1 << 6,
    Series = 1 << 7,
    Compare = 1 << 8,
    Difference = 1 << 9,
    Times = 1 << 10,
    Balance = 1 << 11,
    Sum = 1 << 12,
    Average = 1 << 13,
    Count = 1 << 14,
    Where = 1 << 15,
    Why = 1 << 16,
    When = 1 << 17,
    Problem = 1 << 18,
    Recommend = 1 << 19,
    How = 1 << 20,
    Status = 1 << 21,
    Source = 1 << 22,
    Counterpart = 1 << 23,
    Mode = 1 << 24,
    Volume = 1 << 25,
    Define = 1 << 26,
    Latest = 1 << 27,
    Near = 1 << 28,
    Which = 1 << 29,
}
