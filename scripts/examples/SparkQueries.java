import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A run in Apache Spark with spark-avro: SparkQueries RUN. */
public final class SparkQueries {
  private static final String[] DATASETS = {
    "documents", "blocks", "claims", "consensus", "stories",
    "lineage", "entities", "sources", "ids", "quarantine"
  };

  private SparkQueries() {}

  public static void main(String[] args) {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "1")
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      for (String dataset : DATASETS) {
        line("rows", dataset, read(spark, args[0], dataset).count());
      }

      Dataset<Row> consensus = read(spark, args[0], "consensus");
      consensus.groupBy("status").count().orderBy("status").collectAsList()
          .forEach(row -> line("status", row.get(0), row.get(1)));

      Dataset<Row> documents = read(spark, args[0], "documents");
      documents.select("sourceUri", "declaredDate.earliest").orderBy("sourceUri").collectAsList()
          .forEach(row -> line("declared", row.get(0), row.get(1)));
      line("unnamed", documents.where("publisher IS NULL").count());

      Row answers = consensus.select(explode(col("variants")).as("answer"))
          .agg(count("*"), sum("answer.tally.origins")).first();
      line("answers", answers.get(0), answers.get(1));

      read(spark, args[0], "claims").where("kind = 'QUANTITY'").orderBy("claimId").limit(5)
          .select("evidence.exact").collectAsList()
          .forEach(row -> line("words", row.get(0)));
    }
  }

  private static Dataset<Row> read(SparkSession spark, String run, String dataset) {
    return spark.read().format("avro").load(run + "/" + dataset);
  }

  private static void line(Object... cells) {
    String[] words = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      words[i] = String.valueOf(cells[i]);
    }
    System.out.println(String.join("\t", words));
  }
}
