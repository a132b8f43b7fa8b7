import java.io.*;
import java.lang.management.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Java Lucene on the same corpus: bigrams for Chinese, stems for Russian, one segment, the ten best.
 * Compiled with the Compat.java of the version that is on the class path. A third argument adds what our index holds beside that:
 * "fields" the first five letters of every Russian word as a field of its own, "copy" that and a copy of the passage in doc values.
 */
public class LuceneBench {
    static final Analyzer ZH = Compat.cjk(), RU = Compat.russian(), RU5 = Compat.prefixes();

    public static void main(String[] args) throws Exception {
        Path corpus = Paths.get(args[0]), index = Paths.get(args[1]);
        String more = args.length > 2 ? args[2] : "";
        if (!Files.exists(index)) build(corpus, index, !more.isEmpty(), more.equals("copy"));
        try (DirectoryReader reader = Compat.open(index)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity());
            List<String[]> queries = new ArrayList<>();
            try (BufferedReader in = Files.newBufferedReader(corpus.resolve("queries.jsonl"))) {
                for (String line; (line = in.readLine()) != null; ) queries.add(parse(line));
            }
            Map<String, String> relevant = new HashMap<>();
            for (String line : Files.readAllLines(corpus.resolve("qrels/test.tsv"))) {
                String[] p = line.split("\t");
                relevant.put(p[0], p[1]);
            }
            System.out.println("                          nDCG@10  cpu p50   p95    p99   mean | wall p50   p95    p99");
            for (int round = 0; round < 2; round++) run("search alone", searcher, queries, relevant, 0, round == 1);
            for (int round = 0; round < 2; round++) run("with ids", searcher, queries, relevant, 1, round == 1);
            for (int round = 0; round < 2; round++) run("with ids and texts", searcher, queries, relevant, 2, round == 1);
        }
    }

    static void run(String name, IndexSearcher searcher, List<String[]> queries, Map<String, String> relevant, int load, boolean print) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] cpu = new double[queries.size()], wall = new double[queries.size()];
        double gain = 0;
        for (int q = 0; q < queries.size(); q++) {
            long c = threads.getCurrentThreadCpuTime(), w = System.nanoTime();
            TopDocs top = searcher.search(query(queries.get(q)[1]), 10);
            for (int rank = 0; load > 0 && rank < top.scoreDocs.length; rank++) {
                Document doc = load == 1 ? Compat.idOnly(searcher, top.scoreDocs[rank].doc) : searcher.doc(top.scoreDocs[rank].doc);
                if (doc.get("id").equals(relevant.get(queries.get(q)[0]))) gain += Math.log(2) / Math.log(rank + 2);
            }
            wall[q] = (System.nanoTime() - w) / 1e6;
            cpu[q] = (threads.getCurrentThreadCpuTime() - c) / 1e6;
        }
        if (!print) return;
        double mean = Arrays.stream(cpu).average().getAsDouble();
        Arrays.sort(cpu);
        Arrays.sort(wall);
        System.out.printf(Locale.ROOT, "%-25s %7.4f %8.2f %6.2f %6.2f %6.2f | %8.2f %6.2f %6.2f%n", name, gain / cpu.length,
            at(cpu, .5), at(cpu, .95), at(cpu, .99), mean, at(wall, .5), at(wall, .95), at(wall, .99));
    }

    static double at(double[] sorted, double share) { return sorted[(int) (sorted.length * share)]; }

    static boolean chinese(String text) { return text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count() * 2 > text.codePoints().filter(c -> c >= 0x400 && c <= 0x4FF).count(); }

    static Query query(String text) throws IOException {
        boolean zh = chinese(text);
        List<Query> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (TokenStream stream = (zh ? ZH : RU).tokenStream("f", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) if (seen.add(term.toString())) terms.add(new TermQuery(new Term(zh ? "zh" : "ru", term.toString())));
            stream.end();
        }
        return Compat.or(terms);
    }

    static void build(Path corpus, Path index, boolean fields, boolean copy) throws Exception {
        long start = System.nanoTime();
        try (IndexWriter writer = Compat.writer(index, RU)) {
            FieldType type = Compat.termsOnly();
            BlockingQueue<String> lines = new ArrayBlockingQueue<>(1000);
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Thread worker = new Thread(() -> {
                    try {
                        for (String line; !(line = lines.take()).isEmpty(); ) {
                            String[] p = parse(line);
                            boolean zh = chinese(p[1]);
                            Document doc = new Document();
                            doc.add(new StoredField("id", p[0]));
                            doc.add(new StoredField("text", p[1]));
                            doc.add(new Field(zh ? "zh" : "ru", (zh ? ZH : RU).tokenStream("f", p[1]), type));
                            if (fields && !zh) doc.add(new Field("ru5", RU5.tokenStream("f", p[1]), type));
                            if (copy) doc.add(new BinaryDocValuesField("reading", new org.apache.lucene.util.BytesRef(p[1].getBytes(zh ? "UTF-16LE" : "windows-1251"))));
                            writer.addDocument(doc);
                        }
                    } catch (Exception e) { e.printStackTrace(); System.exit(1); }
                });
                worker.start();
                workers.add(worker);
            }
            int n = 0;
            try (BufferedReader in = Files.newBufferedReader(corpus.resolve("corpus.jsonl"))) {
                for (String line; (line = in.readLine()) != null; ) {
                    lines.put(line);
                    if (++n % 100000 == 0) System.err.println(n);
                }
            }
            lines.put(""); lines.put("");
            for (Thread worker : workers) worker.join();
            writer.forceMerge(1);
            writer.commit();
        }
        com.sun.management.OperatingSystemMXBean os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "indexing: %.0f s wall, %.0f s cpu%n", (System.nanoTime() - start) / 1e9, os.getProcessCpuTime() / 1e9);
    }

    static String[] parse(String line) {
        return new String[] { value(line, "\"_id\":\""), value(line, "\"text\":\"") };
    }

    static String value(String line, String key) {
        int at = line.indexOf(key) + key.length();
        StringBuilder text = new StringBuilder();
        for (; line.charAt(at) != '"'; at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                c = line.charAt(++at);
                if (c == 'n' || c == 't' || c == 'r') c = ' ';
                else if (c == 'u') { c = (char) Integer.parseInt(line.substring(at + 1, at + 5), 16); at += 4; }
            }
            text.append(c);
        }
        return text.toString();
    }
}
