import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

class Compat {
    static Analyzer cjk() { return new CJKAnalyzer(CharArraySet.EMPTY_SET); }
    static Analyzer russian() { return new RussianAnalyzer(); }
    static Analyzer prefixes() {
        return new Analyzer() {
            @Override protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new TruncateTokenFilter(new LowerCaseFilter(words), 5));
            }
        };
    }
    static DirectoryReader open(Path index) throws IOException { return DirectoryReader.open(new MMapDirectory(index)); }
    static Document idOnly(IndexSearcher searcher, int doc) throws IOException { return searcher.doc(doc, Collections.singleton("id")); }
    static IndexWriter writer(Path index, Analyzer analyzer) throws IOException {
        return new IndexWriter(new MMapDirectory(index), new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity()).setRAMBufferSizeMB(96).setUseCompoundFile(false));
    }
    static FieldType termsOnly() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
    static Query or(List<Query> terms) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (Query term : terms) builder.add(term, BooleanClause.Occur.SHOULD);
        return builder.build();
    }
}
