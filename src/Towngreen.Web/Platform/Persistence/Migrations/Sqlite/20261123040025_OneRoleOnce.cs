using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OneRoleOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_membership_program",
                table: "membership");

            migrationBuilder.CreateIndex(
                name: "ux_membership_program_user",
                table: "membership",
                columns: new[] { "program", "role", "user_id" },
                unique: true,
                filter: "ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_membership_program_user",
                table: "membership");

            migrationBuilder.CreateIndex(
                name: "ix_membership_program",
                table: "membership",
                columns: new[] { "program", "role" });
        }
    }
}
